// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cancel/application_batch.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace ui {

struct DeskContext;

/// Chooses filings of the account and saves the application of each into a folder. Hidden until asked for. objectNames
/// `batchListView`, `batchAllCheckBox`, `batchSaveButton`, `batchResultLabel`.
class BatchPanel : public QFrame
{
    Q_OBJECT
public:
    BatchPanel(const DeskContext &context, const models::CancelGuide &guide, QWidget *parent = nullptr);
    ~BatchPanel() override;

    /// Reads the filings anew and marks this one.
    void open(const QString &filingId);
    Q_INVOKABLE void save(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    QStringList marked() const;
    void markAll(bool all);
    void chooseFolder();
    void showResult(int written, const QList<filing::Error> &failures);
    void judge();
    void retranslate();

    const DeskContext &m_context;
    ApplicationBatch m_batch;
    QStandardItemModel *m_filings;
    QLabel *m_text;
    QListView *m_list;
    QCheckBox *m_all;
    QPushButton *m_save;
    QLabel *m_result;
};

} // namespace ui
