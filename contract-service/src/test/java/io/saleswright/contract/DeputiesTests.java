package io.saleswright.contract;

import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.deputies.DeputiesContract;

/** Approvals here know who stands in for whom (HR-15, CON-03). */
class DeputiesTests extends RunningContracts implements DeputiesContract {}
