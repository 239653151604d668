package io.saleswright.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.saleswright.platform.audit.AuditCut;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyVersion;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long the audit keeps what it holds (SEC-08). */
class AuditPolicyTests {

  private static final Instant NOW = Instant.parse("2032-02-29T12:00:00Z");

  private static PolicyVersion<AuditPolicy> version(AuditPolicy policy) {
    return new PolicyVersion<>(7, policy, Map.of(), Instant.EPOCH, "E-1");
  }

  @Test
  void whatShipsSpeaksOfEveryKind() {
    AuditPolicy shipped = PolicyDefinition.of("audit", AuditPolicy.class).shipped().values();

    assertThat(shipped.years())
        .containsOnlyKeys(
            Arrays.stream(AuditKind.values()).map(AuditKind::name).toArray(String[]::new));
    assertThat(shipped.years().values()).allMatch(years -> years >= shipped.lawMinimum());
  }

  @Test
  void nothingIsKeptForLessThanTheLawAllows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AuditPolicy(3, Map.of("READ", 3, "WROTE", 2)));
    assertThatIllegalArgumentException().isThrownBy(() -> new AuditPolicy(3, Map.of("READ", -1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new AuditPolicy(3, Map.of("READ", 101)));
  }

  /**
   * SEC-08: what was stored while there was another kind is read, and a name of none is refused.
   */
  @Test
  void readsWhatNamesAKindThatThereIsNoMore() {
    var stored = new AuditPolicy(3, Map.of("READ", 4, "UNMASKED", 10));

    assertThat(AuditPolicy.order(version(stored), NOW).keptFrom()).containsOnlyKeys(AuditKind.READ);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AuditPolicy(3, Map.of("READ", 4, "SEEN", 10)));
  }

  @Test
  void zeroYearsAndKindsThatAreNotNamedAreKeptForEver() {
    var policy = new AuditPolicy(3, Map.of("READ", 3, "WROTE", 0));

    assertThat(AuditPolicy.order(version(policy), NOW))
        .isEqualTo(
            new AuditCut.Order(
                Map.of(AuditKind.READ, Instant.parse("2029-02-28T12:00:00Z")), 7, "E-1"));
  }
}
