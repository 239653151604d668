package io.saleswright.complaint;

import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.testkit.deputies.DeputiesContract;

/** Approvals here know who stands in for whom (HR-15, CON-03). */
class DeputiesTests extends RunningComplaints implements DeputiesContract {}
