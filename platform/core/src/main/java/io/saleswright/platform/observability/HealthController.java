package io.saleswright.platform.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.security.Reservation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows administrators whether the service keeps up with its work (SEC-10). */
@RestController
@RequestMapping("/api/admin/health")
final class HealthController {

  private final MeterRegistry registry;
  private final LongSupplier parked;
  private final Reservation reading = Reservation.of("read-health");

  HealthController(MeterRegistry registry, LongSupplier parked) {
    this.registry = registry;
    this.parked = parked;
  }

  /** The figures of the process that answers; what waits in the store is told alike by all. */
  @GetMapping
  Map<String, List<Vital>> vitals(Caller caller) {
    reading.mustInclude(caller);
    List<Vital> vitals = new ArrayList<>(Vital.of(registry));
    vitals.add(Vital.Sign.PARKED_SOURCES.at(null, parked.getAsLong()));
    return Map.of("items", vitals);
  }
}
