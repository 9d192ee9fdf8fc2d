// SPDX-License-Identifier: Apache-2.0
#include "bench/faulty_set/faults.h"

namespace faulty_set {

namespace {

const QList<Fault> &all()
{
    static const QList<Fault> list = personFaults() + entityFaults() + websiteFaults() + serviceFaults() + appFaults();
    return list;
}

} // namespace

int faultCount() { return int(all().size()); }

Submission faultySubmission(MadeUp &made, const Submission &good, int fault)
{
    auto submission = good;
    const auto &row = all().at(fault);
    submission.label = row.make(made, submission);
    if (!submission.label.codes.isEmpty())
        submission.fault = QString::fromLatin1(row.name);
    return submission;
}

} // namespace faulty_set
