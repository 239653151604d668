package io.saleswright.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SystemDescriptionTests {

  private static final String SYSTEM =
      """
      gateway: {port: 8080}
      partners:
        scales: {reads: [shop.sales.v1], writes: [scales.weights.v1]}
      services:
        bakery:
          port: 8091
          routes: [/api/loaves]
          publishes:
            loaves: {noun: loaf, topic: bakery.loaves.v1}
        shop:
          port: 8092
          routes: [/api/sales]
          publishes:
            sales: {noun: sale, topic: shop.sales.v1}
          remembers:
            shop.shelf: {collection: shelf, field: sequence}
            shop.scales: {collection: sales, field: facts}
      """;
  private static final String CATALOGUE =
      """
      topics:
        bakery.loaves.v1: {owner: bakery-service, key: the loaf}
        shop.sales.v1: {owner: shop-service}
        scales.weights.v1:
          owner: shop-service
          foreign: true
          everything: {shop.scales: notes it}
      events:
        bakery.LoafBaked.v1:
          topic: bakery.loaves.v1
          consumers: {shop.shelf: puts it there}
        bakery.LoafBurnt.v1:
          topic: bakery.loaves.v1
      """;

  @Test
  void readsWhoPublishesAndWhoRemembersWhat() {
    SystemDescription system = read(SYSTEM, CATALOGUE);

    assertThat(system.gatewayPort()).isEqualTo(8080);
    assertThat(system.publishers())
        .contains(new Publisher(new Place("bakery", "loaves"), "loaf", "bakery.loaves.v1"));
    assertThat(system.consumers())
        .containsExactly(
            new Consumer(
                "shop.shelf",
                Set.of("bakery.loaves.v1"),
                Set.of("bakery.LoafBaked.v1"),
                Memory.PROJECTION,
                new Place("shop", "shelf")),
            new Consumer(
                "shop.scales",
                Set.of("scales.weights.v1"),
                Set.of(),
                Memory.FACTS,
                new Place("shop", "sales")));
    assertThat(system.service("shop"))
        .hasValueSatisfying(shop -> {
          assertThat(shop.process()).isEqualTo("shop-service");
          assertThat(shop.urlVariable()).isEqualTo("SHOP_SERVICE_URL");
        });
    assertThat(system.service("mill")).isEmpty();
    assertThat(system.partners())
        .containsExactly(
            new Partner("scales", List.of("shop.sales.v1"), List.of("scales.weights.v1")));
  }

  @Test
  void refusesAConsumerWithoutMemory() {
    refuses(
        SYSTEM.replace("      shop.shelf: {collection: shelf, field: sequence}\n", ""),
        CATALOGUE,
        "consumers that no service of system.yaml has: [shop.shelf]");
  }

  @Test
  void refusesAMemoryOfNothing() {
    refuses(
        SYSTEM,
        CATALOGUE.replace("    consumers: {shop.shelf: puts it there}\n", ""),
        "shop.shelf remembers something");
  }

  @Test
  void refusesATopicThatNobodyPublishes() {
    refuses(
        SYSTEM.replace("      loaves: {noun: loaf, topic: bakery.loaves.v1}", "      {}"),
        CATALOGUE,
        "bakery.loaves.v1=bakery");
  }

  @Test
  void refusesAPublisherOfAForeignTopic() {
    refuses(
        SYSTEM,
        CATALOGUE
            .replace("    owner: shop-service\n", "    owner: bakery-service\n")
            .replace(
                "shop.sales.v1: {owner: shop-service}", "shop.sales.v1: {owner: bakery-service}"),
        "shop.sales.v1=bakery");
  }

  @Test
  void refusesMemoryThatDoesNotFitTheTopic() {
    refuses(
        SYSTEM.replace("field: facts", "field: seen"),
        CATALOGUE,
        "shop.scales remembers numbers of events that have none");
    refuses(
        SYSTEM.replace("field: sequence", "field: facts"),
        CATALOGUE,
        "shop.shelf remembers facts of topics whose events are numbered");
  }

  @Test
  void refusesAForeignTopicThatNoPartnerWrites() {
    refuses(
        SYSTEM.replace("writes: [scales.weights.v1]", "writes: []"),
        CATALOGUE,
        "Foreign topics are [scales.weights.v1], and partners write []");
  }

  @Test
  void refusesAPartnerThatWritesATopicOfOurs() {
    refuses(
        SYSTEM.replace("writes: [scales.weights.v1]", "writes: [scales.weights.v1, shop.sales.v1]"),
        CATALOGUE,
        "partners write [scales.weights.v1, shop.sales.v1]");
  }

  @Test
  void refusesWhatIsMisspelt() {
    refuses(SYSTEM.replace("routes: [/api/sales]", "route: [/api/sales]"), CATALOGUE, "[route]");
  }

  @Test
  void refusesAPortThatIsGivenTwice() {
    refuses(SYSTEM.replace("8092", "8091"), CATALOGUE, "Port 8091 is given twice");
  }

  private static void refuses(String system, String catalogue, String why) {
    assertThatIllegalStateException()
        .isThrownBy(() -> read(system, catalogue))
        .withMessageContaining(why);
  }

  private static SystemDescription read(String system, String catalogue) {
    return SystemDescription.read(new StringReader(system), new StringReader(catalogue));
  }
}
