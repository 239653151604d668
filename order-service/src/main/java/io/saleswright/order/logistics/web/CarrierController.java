package io.saleswright.order.logistics.web;

import io.saleswright.order.logistics.Carrier;
import io.saleswright.order.logistics.LogisticsDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Carriers and forwarders with their routes. */
@RestController
@RequestMapping(CarrierController.PATH)
class CarrierController {

  static final String PATH = "/api/carriers";

  private final LogisticsDesk desk;
  private final Actions actions;

  CarrierController(LogisticsDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /** Takes a carrier or forwarder into the master data, with its routes (PRD-08). */
  @PostMapping
  @Creates
  ResponseEntity<CarrierView> add(@RequestBody @Valid CarrierBody body, Act act) {
    Stored<Carrier> stored = desk.add(body.carrier(), act);
    return Answers.created(PATH, stored, view(stored, act.caller()));
  }

  /** Says something else of a carrier, which keeps its code (PRD-08). */
  @PutMapping("/{id}")
  ResponseEntity<CarrierView> edit(
      @PathVariable String id, @RequestBody @Valid CarrierBody body, IfMatch seen, Act act) {
    Stored<Carrier> stored = desk.edit(id, seen.revision(), body.carrier(), act);
    return Answers.ok(stored, view(stored, act.caller()));
  }

  /** A carrier with its routes (PRD-08). */
  @GetMapping("/{id}")
  ResponseEntity<CarrierView> get(@PathVariable String id, Caller caller) {
    Stored<Carrier> stored = desk.carrier(id, caller);
    return Answers.ok(stored, view(stored, caller));
  }

  /**
   * Carriers that match.
   *
   * @param q part of a code or name
   */
  @GetMapping
  Page<CarrierView> search(
      @RequestParam(required = false) @Nullable @Size(max = 100) String q,
      PageRequest page,
      Caller caller) {
    return Page.of(desk.carriers(q, caller, page.slice()), page, Place::of)
        .map(stored -> view(stored, caller));
  }

  private CarrierView view(Stored<Carrier> stored, Caller reader) {
    return CarrierView.of(stored, actions.of(desk.possible(stored, reader)));
  }
}
