package io.saleswright.finance;

import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.deputies.DeputiesContract;

/** Approvals here know who stands in for whom (HR-15, CON-03). */
class DeputiesTests extends RunningFinance implements DeputiesContract {}
