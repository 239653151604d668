package io.saleswright.order.logistics.web;

import io.saleswright.order.logistics.FreightTerms;
import io.saleswright.order.logistics.LogisticsDesk;
import io.saleswright.order.shipping.Shipment.FreightPayment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What holds for the shipments of a customer's store unless something else is agreed. */
@RestController
@RequestMapping("/api/freight-terms")
class FreightTermsController {

  private final LogisticsDesk desk;

  FreightTermsController(LogisticsDesk desk) {
    this.desk = desk;
  }

  /**
   * The terms of a store.
   *
   * @param payment who pays the carrier
   * @param carrierId the carrier that it usually is
   * @param routeCode the carrier's route that it usually is
   * @param papers how the delivery papers are usually sent
   */
  record Terms(
      @NotNull FreightPayment payment,
      @Nullable @Size(max = 64) String carrierId,
      @Nullable @Size(max = 64) String routeCode,
      @Nullable @Size(max = 300) @WithoutContacts String papers) {

    FreightTerms of(String customerId) {
      return new FreightTerms(customerId, payment, told(carrierId), told(routeCode), told(papers));
    }

    private static @Nullable String told(@Nullable String typed) {
      return typed == null || typed.isBlank() ? null : typed;
    }
  }

  /** The terms of a store, and who set them last. */
  record TermsView(
      String customerId,
      long revision,
      FreightPayment payment,
      @Nullable String carrierId,
      @Nullable String routeCode,
      @Nullable String papers,
      String setBy,
      Instant setAt) {

    static TermsView of(Stored<FreightTerms> stored) {
      FreightTerms terms = stored.state();
      return new TermsView(
          terms.customerId(),
          stored.revision(),
          terms.payment(),
          terms.carrierId(),
          terms.routeCode(),
          terms.papers(),
          stored.changedBy(),
          stored.changedAt());
    }
  }

  /** Sets the terms of a store, for the first time or again (PRD-08). */
  @PutMapping("/{customerId}")
  ResponseEntity<TermsView> set(
      @PathVariable @Size(max = 64) String customerId, @RequestBody @Valid Terms body, Act act) {
    Stored<FreightTerms> stored = desk.set(body.of(customerId), act);
    return Answers.ok(stored, TermsView.of(stored));
  }

  /** What holds for the shipments of a store (PRD-08). */
  @GetMapping("/{customerId}")
  ResponseEntity<TermsView> get(@PathVariable String customerId, Caller caller) {
    Stored<FreightTerms> stored = desk.terms(customerId, caller);
    return Answers.ok(stored, TermsView.of(stored));
  }
}
