// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cancel_case.h"
#include "models/cancel_guide.h"

namespace rules {
struct RuleBook;
}

namespace models {

/// The application by which a cancellation is asked of the administration itself (requirements C10, C11), in Chinese
/// whatever the language of the desk is: it is for the administration. What the filing does not say stays empty.
struct CancelApplication
{
    struct Row
    {
        QString label;
        QString value;
        bool operator==(const Row &) const = default;
    };

    QString title;
    QString addressee; ///< 致：浙江省通信管理局
    QList<Row> request;
    QString entityTitle;
    QList<Row> entity;
    QString servicesTitle;
    QStringList servicesHead;
    QList<QStringList> services; ///< number, name, domains
    QString statement;
    QString enclosedTitle;
    QStringList enclosed;
    QString handInTitle;
    QStringList handIn;
    QStringList signatures; ///< labels of the places to sign, seal and date
    QString note;
    QString fileName; ///< `注销申请_浙ICP备2024012345号.pdf`

    bool operator==(const CancelApplication &) const = default;
};

/// `subject.kind` is one of CANCEL_ENTITY, CANCEL_WEBSITE, CANCEL_APP. Pure, any thread.
CancelApplication cancelApplication(const CancelCase &subject, const CancelGuide &guide, const rules::RuleBook &book);

} // namespace models
