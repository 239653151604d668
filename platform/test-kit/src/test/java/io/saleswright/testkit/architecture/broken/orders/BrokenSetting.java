package io.saleswright.testkit.architecture.broken.orders;

import org.springframework.beans.factory.annotation.Value;

/** Takes a single setting by its name (R14). */
class BrokenSetting {

  private final int limit;

  BrokenSetting(@Value("${limit}") int limit) {
    this.limit = limit;
  }

  int limit() {
    return limit;
  }
}
