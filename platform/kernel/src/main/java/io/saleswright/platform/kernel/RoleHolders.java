package io.saleswright.platform.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who works here and has which role, as the service's copy of the staff directory knows. */
public interface RoleHolders {

  /**
   * Who has each of these roles and works here.
   *
   * @return staff ids in order, by role; a role of which the directory knows nobody is not there
   */
  Map<String, List<String>> holding(Collection<String> roles, Instant at);

  /** Those of these people, by staff id, whose last day is over. */
  Set<String> gone(Collection<String> people, Instant at);

  /**
   * Those of these people, by staff id, of whom the directory knows nothing; none as long as it
   * knows of nobody.
   */
  Set<String> unknown(Collection<String> people);
}
