package io.saleswright.bench.probe;

import io.saleswright.platform.messaging.EventConsumers;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets the service's consumers rest, so that only what is measured runs. */
@RestController
@RequestMapping("/probe/consumers")
class ConsumersController {

  private final EventConsumers consumers;

  ConsumersController(EventConsumers consumers) {
    this.consumers = consumers;
  }

  @PostMapping("/rest")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rest() {
    if (consumers.isRunning()) {
      consumers.stop();
    }
  }

  @PostMapping("/work")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void work() {
    if (!consumers.isRunning()) {
      consumers.start();
    }
  }
}
