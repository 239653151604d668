package io.saleswright.customer;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.system.SystemContract;

class SystemContractTests extends RunningService implements SystemContract {}
