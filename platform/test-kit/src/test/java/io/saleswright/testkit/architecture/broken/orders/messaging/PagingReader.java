package io.saleswright.testkit.architecture.broken.orders.messaging;

import io.saleswright.platform.web.PageRequest;

/** Knows HTTP outside of web. */
class PagingReader {

  int limit(PageRequest request) {
    return request.limit();
  }
}
