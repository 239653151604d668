package io.saleswright.platform.messaging;

import io.saleswright.platform.audit.AuditEntry;
import io.saleswright.platform.audit.AuditEntry.Subject;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Reason;
import io.saleswright.platform.messaging.Replay.Outcome;
import io.saleswright.platform.security.Reservation;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets those who run the system see what is parked, look into it, and replay it. */
@RestController
@RequestMapping("/api/admin/parked")
final class ParkedController {

  private static final int MOST = 200;

  /** What may stand in the audit for an event's identity or place, which the caller typed. */
  private static final Pattern EVENT = Pattern.compile("[A-Za-z0-9._:/@-]{1,300}");

  private final Replay replay;
  private final Function<Reason, String> words;
  private final AuditTrail audit;
  private final InstantSource time;
  private final Reservation reading = Reservation.of("read-parked");
  private final Reservation replaying = Reservation.of("replay-parked");

  ParkedController(
      Replay replay, Function<Reason, String> words, AuditTrail audit, InstantSource time) {
    this.replay = replay;
    this.words = words;
    this.audit = audit;
    this.time = time;
  }

  /** Sources of events that are parked, because an event of theirs can't be read or taken. */
  @GetMapping
  Map<String, List<ParkedAggregate>> list(Caller caller) {
    reading.mustInclude(caller);
    return Map.of("items", replay.parked(MOST, words));
  }

  /** The events that are parked of one source, and why. */
  @GetMapping("/{id}")
  Map<String, Object> inspect(@PathVariable String id, Caller caller) {
    reading.mustInclude(caller);
    List<Map<String, String>> letters = replay.letters(id, words);
    return Map.of("letters", letters);
  }

  /**
   * Takes the parked events of one source up again, in their order.
   *
   * @param id name of the source
   * @param skip what is left out: identities of events, or the places of those that have none
   */
  @PostMapping("/{id}/replay")
  Outcome replay(
      @PathVariable String id, @RequestParam(defaultValue = "") List<String> skip, Caller caller) {
    replaying.mustInclude(caller);
    note("replay-parked", new Subject("parked", id), caller);
    skip.stream()
        .map(event -> EVENT.matcher(event).matches() ? event : "*")
        .forEach(event -> note("skip-parked", new Subject("events", event), caller));
    return replay.replay(id, skip, caller.staffId(), words);
  }

  private void note(String command, Subject subject, Caller caller) {
    audit.noteFirst(AuditEntry.ordered(time.instant(), caller.staffId(), command, subject));
  }
}
