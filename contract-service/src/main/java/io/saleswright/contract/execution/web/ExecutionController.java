package io.saleswright.contract.execution.web;

import io.saleswright.contract.execution.ExecutionDesk;
import io.saleswright.platform.kernel.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of contracts. */
@RestController
@RequestMapping("/api/contracts/{id}/execution")
class ExecutionController {

  private final ExecutionDesk desk;

  ExecutionController(ExecutionDesk desk) {
    this.desk = desk;
  }

  /** What was ordered, shipped, signed for, invoiced and paid, and what is still to do (CON-09). */
  @GetMapping
  ExecutionView execution(@PathVariable String id, Caller caller) {
    return ExecutionView.of(desk.of(id, caller));
  }
}
