// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace ui {

/// What belongs into a slot, drawn: the kind of paper with all its edges in the picture. The picture itself, once there
/// is one.
class SampleDrawing : public QWidget
{
    Q_OBJECT
public:
    explicit SampleDrawing(QWidget *parent = nullptr);

    /// `kind` of documents.json.
    void setKind(const QString &kind);
    /// Null: the drawing again.
    void setPicture(const QImage &picture);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_kind;
    QImage m_picture;
};

} // namespace ui
