package io.saleswright.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTests {

  private static final String BROKEN = "io.saleswright.testkit.architecture.broken";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(BROKEN);
  private static final JavaClasses OTHERS =
      new ClassFileImporter().importPackages("org.jspecify.annotations");
  private static final ServiceRules SERVICE = new ServiceRules(BROKEN, List.of());
  private static final PlatformRules PLATFORM = new PlatformRules(BROKEN);
  private static final CanonRules CANON = new CanonRules(BROKEN);
  private static final GeneralRules GENERAL = new GeneralRules(BROKEN);

  static Stream<Arguments> rulesAndCulprits() {
    return Stream.of(
        Arguments.of(
            "R1", SERVICE.modulesAreFreeOfCycles(), List.of("Slice billing", "Slice orders")),
        Arguments.of(
            "R1", GENERAL.packagesAreFreeOfCycles(), List.of("Slice billing", "Slice orders")),
        Arguments.of("R4", SERVICE.moduleRootsArePlain(), List.of("orders.TalkativeOrder")),
        Arguments.of("R4", PLATFORM.kernelIsPlain(), List.of("kernel.RichWord")),
        Arguments.of("R5", SERVICE.moduleRootsKnowNoAdapter(), List.of("orders.HastyDesk")),
        Arguments.of("R6", SERVICE.adaptersAreApart(), List.of("web.ShortcutController")),
        Arguments.of("R6", SERVICE.adaptersAreHidden(), List.of("persistence.ExposedStore")),
        Arguments.of("R6", SERVICE.httpStaysInWeb(), List.of("messaging.PagingReader")),
        Arguments.of("R7", SERVICE.storeStaysInPersistence(), List.of("messaging.DocumentReader")),
        Arguments.of(
            "R8", SERVICE.brokerStaysInMessaging(), List.of("persistence.PublishingStore")),
        Arguments.of(
            "R14",
            GENERAL.injectedThroughConstructors(),
            List.of("orders.BrokenWiring.order", "orders.BrokenSetting.<init>")),
        Arguments.of("R14", GENERAL.withoutSetters(), List.of("orders.ChangeableOrder.setState")),
        Arguments.of(
            "R15",
            GENERAL.timeAndPlaceAreGiven(),
            Stream.of(
                    "instant",
                    "zonedDate",
                    "reference",
                    "date",
                    "millis",
                    "clock",
                    "zone",
                    "locale")
                .map("orders.AmbientOrder.%s()"::formatted)
                .toList()),
        Arguments.of("R18", GENERAL.packagesAreNullMarked(), List.of("unmarked.Unmarked")),
        Arguments.of(
            "R20",
            SERVICE.handlersSpeakNoDomainTypes(),
            List.of(
                "web.DomainController.list() returns " + BROKEN + ".orders.Order",
                "web.DomainController.place(" + BROKEN + ".orders.Order) takes")),
        Arguments.of(
            "R23",
            CANON.desksServePeople(),
            List.of("web.StrayDesk lies in", "orders.HastyDesk.keep(")),
        Arguments.of(
            "R24", CANON.stepsAreTables(), List.of("orders.LooseStep", "orders.OrderTable")),
        Arguments.of(
            "R25",
            CANON.refusalsAreConstants(),
            List.of("orders.LooseRefusal", "orders.OrderTrouble")),
        Arguments.of(
            "R26",
            CANON.storesAreOpenedInPersistence(),
            List.of("persistence.BareOrdersPersistence is no", "web.MongoOrders lies in")),
        Arguments.of(
            "R27",
            CANON.eventsComeInThroughConsumers(),
            List.of("orders.StrayEventsConsumer lies in", "orders.StrayEventsConsumer is no")),
        Arguments.of(
            "R28",
            CANON.modulesArePutTogetherByConfigurations(),
            List.of("orders.SelfMade carries")));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("rulesAndCulprits")
  void aRuleNamesWhoBreaksIt(String id, ArchitectureRule rule, List<String> culprits) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> rule.check(CLASSES))
        .satisfies(
            failure -> assertThat(failure.getMessage()).contains(id + ":").contains(culprits));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("rulesAndCulprits")
  void aRuleThatSeesNothingFails(String id, ArchitectureRule rule, List<String> culprits) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> rule.check(OTHERS))
        .withMessageContaining(id + ":")
        .withMessageContaining("proves nothing");
  }

  @Test
  void aClockThatIsHandedInIsFine() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> GENERAL.timeAndPlaceAreGiven().check(CLASSES))
        .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("handedIn"));
  }

  @Test
  void anExemptionOpensOnePackageToOneClass() {
    Exemption exemption =
        new Exemption(
            BROKEN + ".orders.TalkativeOrder", "org.springframework.http", "shown in this test");
    ServiceRules rules = new ServiceRules(BROKEN, List.of(exemption));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> rules.moduleRootsArePlain().check(CLASSES))
        .satisfies(failure ->
            assertThat(failure.getMessage())
                .doesNotContain("TalkativeOrder")
                .contains("BrokenWiring"));
    assertThat(rules.unneededExemptions(CLASSES)).isEmpty();
  }

  @Test
  void anExemptionThatNobodyNeedsIsFound() {
    Exemption exemption =
        new Exemption(BROKEN + ".orders.Order", "org.springframework.http", "shown in this test");

    assertThat(new ServiceRules(BROKEN, List.of(exemption)).unneededExemptions(CLASSES))
        .containsExactly(exemption);
  }
}
