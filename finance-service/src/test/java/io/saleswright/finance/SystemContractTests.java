package io.saleswright.finance;

import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.testkit.system.SystemContract;

class SystemContractTests extends RunningFinance implements SystemContract {}
