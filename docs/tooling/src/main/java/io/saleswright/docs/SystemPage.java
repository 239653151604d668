package io.saleswright.docs;

import io.saleswright.system.Consumer;
import io.saleswright.system.Publisher;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The description of the system for people. */
final class SystemPage {

  private static final String PAGE =
      """
      <!-- Written from system.yaml and catalogue.yaml; see CONTRIBUTING.md. -->
      # The system

      People and systems come in through the gateway, port %s. Ports are those of the local stack and of the Kubernetes
      base; every service has a database of its own name. The local stack, chaos, `check`, `fuzz`, the Kubernetes base
      and this page are made from [system.yaml](../platform/system/src/main/resources/io/saleswright/system/system.yaml).

      ## Services

      | service | port | paths |
      |---|---|---|
      %s
      ## Publishers

      | collection | holds | their events go to |
      |---|---|---|
      %s
      ## Consumers

      What each handles of a topic is in the [catalogue of events](events/README.md).

      | consumer | reads | remembers in |
      |---|---|---|
      %s\
      """;

  private SystemPage() {}

  static String of(SystemDescription system) {
    return PAGE.formatted(
        system.gatewayPort(),
        lines(system.services(), SystemPage::service),
        lines(system.publishers(), SystemPage::publisher),
        lines(system.consumers(), SystemPage::consumer));
  }

  private static String service(Service service) {
    return "`%s` | %s | %s".formatted(service.process(), service.port(), codes(service.routes()));
  }

  private static String publisher(Publisher publisher) {
    return "`%s` | %ss | `%s`".formatted(publisher.place(), publisher.noun(), publisher.topic());
  }

  private static String consumer(Consumer consumer) {
    return "`%s` | %s | `%s`, field `%s`"
        .formatted(
            consumer.group(),
            codes(new TreeSet<>(consumer.topics())),
            consumer.place(),
            consumer.memory().field());
  }

  private static String codes(Collection<String> all) {
    return all.stream().map(text -> "`" + text + "`").collect(Collectors.joining(", "));
  }

  private static <T> String lines(Collection<T> all, Function<T, String> columns) {
    return all.stream()
        .map(one -> "| " + columns.apply(one) + " |\n")
        .collect(Collectors.joining());
  }
}
