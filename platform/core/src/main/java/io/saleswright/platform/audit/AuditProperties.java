package io.saleswright.platform.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reads are noted.
 *
 * @param gathering how long an entry that nobody waits for may wait for others, to be written
 *     together with them; what a process that is killed can lose
 * @param mostWaiting how many entries may wait, before reads are refused
 * @param patience how long a request waits for its entry, before it is refused
 */
@ConfigurationProperties("saleswright.audit")
public record AuditProperties(
    @DefaultValue("20ms") Duration gathering,
    @DefaultValue("20000") int mostWaiting,
    @DefaultValue("5s") Duration patience) {

  public AuditProperties {
    if (gathering.isNegative() || mostWaiting < 1) {
      throw new IllegalArgumentException(
          "saleswright.audit.gathering and most-waiting must not be negative");
    }
  }
}
