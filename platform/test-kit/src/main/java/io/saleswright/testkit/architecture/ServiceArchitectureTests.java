package io.saleswright.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The rules that a service of modules keeps. A service extends this class, names its package and,
 * with a reason each, the few classes that may use more than the rules allow.
 */
public abstract class ServiceArchitectureTests extends GeneralArchitectureTests {

  private final ServiceRules rules;
  private final CanonRules canon;
  private final String rootPackage;

  /**
   * Checks the service in this package.
   *
   * @param rootPackage such as {@code io.saleswright.order}; its sub-packages are the modules
   * @param exemptions what single classes may use beyond the rules
   */
  protected ServiceArchitectureTests(String rootPackage, Exemption... exemptions) {
    super(rootPackage);
    this.rules = new ServiceRules(rootPackage, List.of(exemptions));
    this.canon = new CanonRules(rootPackage);
    this.rootPackage = rootPackage;
  }

  @Test
  void modulesAreFreeOfCycles() {
    rules.modulesAreFreeOfCycles().check(classes());
  }

  @Test
  void moduleRootsArePlain() {
    rules.moduleRootsArePlain().check(classes());
  }

  @Test
  void moduleRootsKnowNoAdapter() {
    rules.moduleRootsKnowNoAdapter().check(classes());
  }

  @Test
  void adaptersAreApart() {
    rules.adaptersAreApart().check(classes());
  }

  @Test
  void adaptersAreHidden() {
    rules.adaptersAreHidden().check(classes());
  }

  @Test
  void storeStaysInPersistence() {
    rules.storeStaysInPersistence().check(classes());
  }

  @Test
  void brokerStaysInMessaging() {
    rules.brokerStaysInMessaging().check(classes());
  }

  @Test
  void httpStaysInWeb() {
    rules.httpStaysInWeb().check(classes());
  }

  @Test
  void handlersSpeakNoDomainTypes() {
    rules.handlersSpeakNoDomainTypes().check(classes());
  }

  @Test
  void desksServePeople() {
    checkCanon(canon.desksServePeople());
  }

  @Test
  void stepsAreTables() {
    checkCanon(canon.stepsAreTables());
  }

  @Test
  void refusalsAreConstants() {
    checkCanon(canon.refusalsAreConstants());
  }

  @Test
  void storesAreOpenedInPersistence() {
    checkCanon(canon.storesAreOpenedInPersistence());
  }

  @Test
  void eventsComeInThroughConsumers() {
    checkCanon(canon.eventsComeInThroughConsumers());
  }

  @Test
  void modulesArePutTogetherByConfigurations() {
    checkCanon(canon.modulesArePutTogetherByConfigurations());
  }

  private void checkCanon(ArchitectureRule rule) {
    assumeThat(CanonRules.FOLLOWERS).as("services that follow the canon").contains(rootPackage);
    rule.check(classes());
  }

  @Test
  void whatIsStoredAndPublishedHasAContract() {
    assertThat(ServiceRules.contractsThatNobodyRuns(classes(), classesWithTests())).isEmpty();
  }

  /** SEC-01: a field that only secrets have says which, and a step of the service opens that. */
  @Test
  void secretsThatAreShownAreDeclared() {
    ShownSecrets shown = new ShownSecrets(classes());

    assertThat(shown.undeclared()).isEmpty();
    assertThat(shown.openedByNoStep()).isEmpty();
  }

  @Test
  void exemptionsAreNeeded() {
    assertThat(rules.unneededExemptions(classes())).isEmpty();
  }
}
