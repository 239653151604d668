package io.saleswright.contract;

import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.system.SystemContract;

class SystemContractTests extends RunningContracts implements SystemContract {}
