package io.saleswright.order;

import io.saleswright.testkit.system.SystemContract;

class SystemContractTests extends OrderServiceFixture implements SystemContract {}
