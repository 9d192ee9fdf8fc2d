// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/chip_kind.h"

#include <QList>
#include <QString>

class QAbstractButton;
class QEvent;
class QLabel;
class QWidget;

namespace ui {

/// Values of the dynamic property "role", by which resources/styles/desk.qss knows a widget.
namespace role {
// QLabel
inline constexpr char PageTitle[] = "pageTitle";
inline constexpr char Section[] = "section";
inline constexpr char SectionOk[] = "sectionOk";
inline constexpr char SectionBad[] = "sectionBad";
inline constexpr char Strong[] = "strong";
inline constexpr char Muted[] = "muted";
inline constexpr char Hint[] = "hint";
inline constexpr char ErrorHint[] = "error";
inline constexpr char ErrorText[] = "errorText";
// QPushButton
inline constexpr char Primary[] = "primary";
inline constexpr char Danger[] = "danger";
inline constexpr char DangerStrong[] = "dangerStrong";
inline constexpr char Quiet[] = "quiet";
inline constexpr char Link[] = "link";
// QFrame
inline constexpr char Card[] = "card";
inline constexpr char Strip[] = "strip";
inline constexpr char TopBar[] = "topBar";
inline constexpr char SideBar[] = "sideBar";
inline constexpr char StatusBar[] = "statusBar";
inline constexpr char Line[] = "line";
// The widget inside a QScrollArea
inline constexpr char ScrollBody[] = "scrollBody";
} // namespace role

/// Sets the role and restyles the widget when it is already shown.
void setRole(QWidget *widget, const char *role);
/// Hides a widget now, or shows it when the event loop comes round: showing a child lays out all that it stands in, at once
/// and for each child anew, which nobody who types must wait for.
void setShownSoon(QWidget *widget, bool shown);
/// Sets the property "kind" of a strip, banner or card.
void setKind(QWidget *widget, Kind kind);
/// Marks a field (QLineEdit, QTextEdit, QComboBox, spin box) as wrong or right.
void setInvalid(QWidget *field, bool invalid);

/// A plain-text label with a role; wrapping labels take the height they need.
QLabel *makeLabel(const QString &text, const char *role, QWidget *parent, bool wraps = false);

/// Enables the button, or disables it and says why in tooltip, status tip and accessible description.
void explainDisabled(QAbstractButton *button, bool allowed, const QString &reason);

/// Plain text as a tooltip that wraps.
QString wrappedToolTip(const QString &plain);

/// Gives the labels of a label-and-value grid one width: what the widest wants, at most 45 % of the grid's
/// width.
void fitLabelColumn(const QList<QLabel *> &labels, int gridWidth);

/// True for the events after which a widget must ask the theme again.
bool isThemeChange(const QEvent *event);

} // namespace ui
