package io.saleswright.platform.audit;

import com.mongodb.client.MongoCollection;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.Reservation;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets auditors search what was read and written in this service; what they read is noted, too. */
@RestController
@RequestMapping("/api/admin/audit")
final class AuditController {

  /** Verified within a second. */
  private static final int STRETCH = 10_000;

  private final MongoCollection<BsonDocument> entries;
  private final Reservation reading = Reservation.of("read-audit");

  AuditController(MongoCollection<BsonDocument> entries) {
    this.entries = entries;
  }

  /**
   * What was read, exported, printed, downloaded or written, the latest first.
   *
   * @param person staff id, client id or service that did it
   * @param kind what was done
   * @param thing what kind of thing it was done to, such as {@code orders}
   * @param subject identity of what it was done to
   * @param atLeast only what handed out as many entries or rows at once
   * @param from the first moment
   * @param to the moment before which it was done
   */
  @GetMapping
  Page<AuditView> search(
      @RequestParam(required = false) @Nullable @Size(max = 100) String person,
      @RequestParam(required = false) @Nullable AuditKind kind,
      @RequestParam(required = false) @Nullable @Size(max = 100) String thing,
      @RequestParam(required = false) @Nullable @Size(max = 100) String subject,
      @RequestParam(required = false) @Nullable @Min(1) Long atLeast,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to,
      PageRequest page,
      Caller caller) {
    mustSeeAll(caller);
    if (from != null && to != null && !from.isBefore(to)) {
      throw new InvalidInput("to", "range", "must be later than from");
    }
    var search = new AuditSearch(person, kind, thing, subject, atLeast, from, to);
    return Page.of(
            search.in(entries, before(page.after()), page.limit() + 1),
            page,
            entry ->
                new Place(
                    Instant.ofEpochMilli(entry.getDateTime(AuditDocuments.AT).getValue()),
                    Long.toString(AuditDocuments.number(entry))))
        .map(AuditView::of);
  }

  /**
   * Verifies the chain of entries, a stretch at a time: whether one was changed, removed or put in.
   *
   * @param after the entry behind which to begin: the {@code next} of the answer before; 0 for the
   *     beginning
   */
  @GetMapping("/verification")
  AuditVerification verify(@RequestParam(defaultValue = "0") @Min(0) long after, Caller caller) {
    mustSeeAll(caller);
    return AuditVerification.of(entries, after, STRETCH);
  }

  private void mustSeeAll(Caller caller) {
    reading.mustInclude(caller);
    if (!(DataScope.of(caller) instanceof DataScope.All)) {
      throw new NotPermitted("SEC-02", "this list is of the whole department");
    }
  }

  private static @Nullable Long before(@Nullable Place after) {
    if (after == null) {
      return null;
    }
    try {
      return Long.valueOf(after.id());
    } catch (NumberFormatException _) {
      throw new InvalidInput("after", "cursor", "must be the next of an earlier page");
    }
  }
}
