package io.saleswright.testkit.architecture.broken.orders;

import org.springframework.http.HttpStatus;

/** Speaks HTTP in a module root package (R4). */
class TalkativeOrder {

  int refusal() {
    return HttpStatus.CONFLICT.value();
  }
}
