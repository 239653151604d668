package io.saleswright.order;

import io.saleswright.testkit.deputies.DeputiesContract;

/** Returns and desks here know who stands in for whom (HR-15). */
class DeputiesTests extends OrderServiceFixture implements DeputiesContract {}
