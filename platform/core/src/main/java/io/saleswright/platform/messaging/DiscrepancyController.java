package io.saleswright.platform.messaging;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.mongodb.Discrepancy;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.Reservation;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists facts that a rule refused, such as a shipment of a cancelled order (design 3), to those who
 * see the whole department: the platform does not know whose region a refused fact is of, so a
 * manager of one region is not shown those of others (SEC-02).
 */
@RestController
@RequestMapping("/api/integration/refusals")
final class DiscrepancyController {

  private static final int MOST = 200;

  private final EnvelopeStores stores;
  private final Reservation reading = Reservation.of("read-refusals");

  DiscrepancyController(EnvelopeStores stores) {
    this.stores = stores;
  }

  @GetMapping
  Map<String, List<Discrepancy>> list(Caller caller) {
    reading.mustInclude(caller);
    if (!(DataScope.of(caller) instanceof DataScope.All)) {
      throw new NotPermitted("SEC-02", "this list is of the whole department");
    }
    return Map.of("items", stores.discrepancies(MOST));
  }
}
