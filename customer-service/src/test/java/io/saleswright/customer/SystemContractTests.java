package io.saleswright.customer;

import io.saleswright.customer.fixtures.RunningService;
import io.saleswright.testkit.system.SystemContract;

class SystemContractTests extends RunningService implements SystemContract {}
