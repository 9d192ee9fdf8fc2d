// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

#include <memory>

class QTextDocument;

namespace ui {

/// Read-only text that wraps anywhere (long keys, domain lists), takes the height it needs and can be
/// selected with the mouse. Copies exactly what it shows.
class FlowingText : public QTextEdit
{
    Q_OBJECT
public:
    explicit FlowingText(QWidget *parent = nullptr);
    ~FlowingText() override;

    void setPlain(const QString &text);
    /// The caller escapes what it did not write.
    void setRich(const QString &html);

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void contentChanged();

    std::unique_ptr<QTextDocument> m_measure;
};

} // namespace ui
