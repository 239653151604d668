package io.saleswright.testkit.architecture.broken.orders;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Has a field injected (R14). */
class BrokenWiring {

  @Autowired @Nullable Order order;
}
