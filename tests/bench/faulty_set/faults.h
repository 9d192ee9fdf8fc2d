// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/faulty_set/submission.h"

#include <functional>

namespace faulty_set {

/// One rule and a way to break it. `make` alters the submission, and says what must be found; an empty list of codes
/// where this submission cannot have the fault.
struct Fault
{
    const char *name;
    std::function<Label(MadeUp &, Submission &)> make;
};

QList<Fault> personFaults();
QList<Fault> entityFaults();
QList<Fault> websiteFaults();
QList<Fault> serviceFaults();
QList<Fault> appFaults();

inline bool isOf(const Submission &s, orders::OrderKind kind) { return s.kind == kind; }
inline bool isEntity(const Submission &s) { return isOf(s, orders::OrderKind::ChangeEntity); }
inline bool isWebsite(const Submission &s) { return isOf(s, orders::OrderKind::ChangeWebsite); }
inline bool isApp(const Submission &s) { return isOf(s, orders::OrderKind::ChangeApp); }

/// Proposes the value at a path and expects one of the codes there.
inline Label broken(Submission &s, const QString &path, const QJsonValue &value, const QStringList &codes, bool stops = true)
{
    s.set(path, value);
    return {s.at(path), codes, stops};
}

} // namespace faulty_set
