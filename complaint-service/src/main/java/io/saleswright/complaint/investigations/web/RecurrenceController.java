package io.saleswright.complaint.investigations.web;

import io.saleswright.complaint.investigations.RecurrenceDesk;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.access.NotesLists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What comes back. */
@RestController
@RequestMapping("/api/complaints/{id}/recurrences")
class RecurrenceController {

  private final RecurrenceDesk desk;

  RecurrenceController(RecurrenceDesk desk) {
    this.desk = desk;
  }

  /** The newest others that share something with a complaint. */
  record RecurrenceList(List<RecurrenceView> items) {}

  /**
   * Another complaint, and what it shares: PRODUCT, CAUSE, CUSTOMER or BATCH.
   *
   * @param id identity of the other complaint
   * @param number its number for people
   * @param state how far it is
   * @param cause why it went wrong, if that is known
   * @param acceptedAt when it was accepted
   * @param shares what both have in common
   */
  record RecurrenceView(
      String id,
      String number,
      String state,
      @Nullable String cause,
      Instant acceptedAt,
      List<String> shares) {

    static RecurrenceView of(Stored<Complaint> other, Complaint complaint) {
      Complaint state = other.state();
      return new RecurrenceView(
          other.id(),
          state.number(),
          state.stage().name(),
          state.inquired().causePath(),
          state.timing().acceptedAt(),
          shares(state, complaint));
    }

    private static List<String> shares(Complaint one, Complaint other) {
      List<String> shares = new ArrayList<>();
      add(shares, "PRODUCT", one.matter().goods().productId(), other.matter().goods().productId());
      add(shares, "CAUSE", one.inquired().causePath(), other.inquired().causePath());
      add(shares, "CUSTOMER", one.complainant().customerId(), other.complainant().customerId());
      add(shares, "BATCH", one.matter().goods().batch(), other.matter().goods().batch());
      return shares;
    }

    private static void add(
        List<String> shares, String name, @Nullable String one, @Nullable String other) {
      if (one != null && Objects.equals(one, other)) {
        shares.add(name);
      }
    }
  }

  /**
   * Which others share product, cause, customer or batch, the newest first, at most 50 (CMP-06).
   */
  @GetMapping
  @NotesLists(of = "recurrences of a complaint", rule = "CMP-06")
  RecurrenceList recurrences(@PathVariable String id, Caller caller) {
    RecurrenceDesk.Found found = desk.of(id, caller);
    return new RecurrenceList(
        found.others().stream()
            .map(other -> RecurrenceView.of(other, found.complaint().state()))
            .toList());
  }
}
