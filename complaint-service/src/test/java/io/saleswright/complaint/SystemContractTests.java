package io.saleswright.complaint;

import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.testkit.system.SystemContract;

class SystemContractTests extends RunningComplaints implements SystemContract {}
