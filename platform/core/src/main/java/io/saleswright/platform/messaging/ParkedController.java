package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.messaging.Replay.Outcome;
import io.saleswright.platform.mongodb.AuditLog;
import io.saleswright.platform.security.Reservation;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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

  private final Replay replay;
  private final AuditLog audit;
  private final InstantSource time;
  private final Reservation reading = Reservation.of("read-parked");
  private final Reservation replaying = Reservation.of("replay-parked");

  ParkedController(Replay replay, AuditLog audit, InstantSource time) {
    this.replay = replay;
    this.audit = audit;
    this.time = time;
  }

  /** Sources of events that are parked, because an event of theirs can't be read or taken. */
  @GetMapping
  Map<String, List<ParkedAggregate>> list(Caller caller) {
    reading.mustInclude(caller);
    return Map.of("items", replay.parked(MOST));
  }

  /** The events that are parked of one source, and why. */
  @GetMapping("/{id}")
  Map<String, Object> inspect(@PathVariable String id, Caller caller) {
    reading.mustInclude(caller);
    List<Map<String, String>> letters = replay.letters(id);
    return Map.of("letters", letters);
  }

  /**
   * Takes the parked events of one source up again, in their order.
   *
   * @param id name of the source
   * @param skip identities of events that are left out
   */
  @PostMapping("/{id}/replay")
  Outcome replay(
      @PathVariable String id, @RequestParam(defaultValue = "") List<String> skip, Caller caller) {
    replaying.mustInclude(caller);
    audit.record(time.instant(), caller.staffId(), "replay-parked", id, "skipping " + skip);
    return replay.replay(id, skip);
  }
}
