package io.saleswright.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What an installation consists of: {@code system.yaml} beside this class, with what the catalogue
 * of events says about who listens. Whatever has to know every service takes it from here.
 *
 * @param gatewayPort where people and systems come in
 * @param services in the order of the file
 * @param partners systems outside that speak to Kafka themselves
 * @param topics by name, with those that foreign systems write to
 */
public record SystemDescription(
    int gatewayPort, List<Service> services, List<Partner> partners, Map<String, Topic> topics) {

  /**
   * Copies the collections, and compares them with each other.
   *
   * @throws IllegalStateException when they contradict each other
   */
  public SystemDescription {
    services = List.copyOf(services);
    partners = List.copyOf(partners);
    topics = Map.copyOf(topics);
    requireThatPortsDiffer(gatewayPort, services);
    requireThatPublishersOwnTheirTopics(services, topics);
    requireThatMemoriesFitTheirTopics(services, topics);
    requireThatPartnersWriteWhatIsTheirs(partners, topics);
  }

  /** The description that is packaged with this class. */
  public static SystemDescription ours() {
    try (Reader system = resource("system.yaml");
        Reader catalogue = resource("catalogue.yaml")) {
      return read(system, catalogue);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a description.
   *
   * @param system in the form of {@code system.yaml}
   * @param catalogue in the form of {@code docs/events/catalogue.yaml}
   * @throws IllegalStateException when something is missing, unknown or contradicts the rest
   */
  public static SystemDescription read(Reader system, Reader catalogue) {
    Section file =
        Section.of("system.yaml", yaml(system)).onlyWith("gateway", "partners", "services");
    var events = new Catalogue(Section.of("catalogue.yaml", yaml(catalogue)));
    Section named = file.section("services");
    List<Service> services =
        named.keys().stream().map(name -> service(name, named.section(name), events)).toList();
    Set<String> forgetful = new TreeSet<>(events.consumers());
    services.forEach(
        service -> service.consumers().forEach(consumer -> forgetful.remove(consumer.group())));
    if (!forgetful.isEmpty()) {
      throw new IllegalStateException(
          "The catalogue names consumers that no service of system.yaml has: " + forgetful);
    }
    return new SystemDescription(
        file.section("gateway").onlyWith("port").number("port"),
        services,
        partners(file.sectionOrNone("partners")),
        events.topics());
  }

  /** A service by its name; empty when there is none. */
  public Optional<Service> service(String name) {
    return services.stream().filter(service -> service.name().equals(name)).findFirst();
  }

  /** All collections that publish. */
  public List<Publisher> publishers() {
    return services.stream().flatMap(service -> service.publishers().stream()).toList();
  }

  /** The topics to which every service writes. */
  public Set<String> sharedTopics() {
    return topics.values().stream()
        .filter(Topic::shared)
        .map(Topic::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All consumers. */
  public List<Consumer> consumers() {
    return services.stream().flatMap(service -> service.consumers().stream()).toList();
  }

  /** The database of each service, where an installation has no other names. */
  public Map<String, String> databases() {
    return services.stream().collect(Collectors.toMap(Service::name, Service::database));
  }

  private static List<Partner> partners(Section named) {
    return named.keys().stream()
        .map(name -> {
          Section said = named.section(name).onlyWith("reads", "writes");
          return new Partner(name, said.texts("reads"), said.texts("writes"));
        })
        .toList();
  }

  private static Service service(String name, Section said, Catalogue events) {
    said.onlyWith("port", "routes", "publishes", "remembers");
    List<Publisher> publishers = new ArrayList<>();
    Section publishes = said.sectionOrNone("publishes");
    for (String collection : publishes.keys()) {
      Section publisher = publishes.section(collection).onlyWith("noun", "topic");
      publishers.add(
          new Publisher(
              new Place(name, collection), publisher.text("noun"), publisher.text("topic")));
    }
    List<Consumer> consumers = new ArrayList<>();
    Section remembers = said.sectionOrNone("remembers");
    for (String group : remembers.keys()) {
      if (!group.startsWith(name + ".")) {
        throw new IllegalStateException(group + " is no consumer of " + name);
      }
      Section memory = remembers.section(group).onlyWith("collection", "field");
      consumers.add(
          events.consumer(
              group, Memory.of(memory.text("field")), new Place(name, memory.text("collection"))));
    }
    return new Service(name, said.number("port"), said.texts("routes"), publishers, consumers);
  }

  private static void requireThatPortsDiffer(int gatewayPort, List<Service> services) {
    Set<Integer> ports = new HashSet<>(Set.of(gatewayPort));
    for (Service service : services) {
      if (!ports.add(service.port())) {
        throw new IllegalStateException("Port " + service.port() + " is given twice");
      }
    }
  }

  private static void requireThatPublishersOwnTheirTopics(
      List<Service> services, Map<String, Topic> topics) {
    Map<String, String> publishers = new TreeMap<>();
    services.forEach(service ->
        service
            .publishers()
            .forEach(publisher -> {
              if (publishers.put(publisher.topic(), service.name()) != null) {
                throw new IllegalStateException(publisher.topic() + " has two publishers");
              }
            }));
    Map<String, String> owners = new TreeMap<>();
    topics.values().stream()
        .filter(topic -> !topic.foreign() && !topic.shared())
        .forEach(topic -> owners.put(topic.name(), topic.owner()));
    if (!owners.equals(publishers)) {
      throw new IllegalStateException(
          "The catalogue has topics of " + owners + ", system.yaml publishers of " + publishers);
    }
  }

  /**
   * Foreign facts have no numbers, and those of ours are remembered by them; in a shared topic two
   * services may number the same key.
   */
  private static void requireThatMemoriesFitTheirTopics(
      List<Service> services, Map<String, Topic> topics) {
    for (Service service : services) {
      for (Consumer consumer : service.consumers()) {
        List<Topic> read = consumer.topics().stream().map(topics::get).toList();
        boolean byNumber =
            consumer.memory() == Memory.ENVELOPE || consumer.memory() == Memory.PROJECTION;
        if (byNumber && read.stream().anyMatch(topic -> topic.foreign() || topic.shared())) {
          throw new IllegalStateException(
              consumer.group() + " remembers numbers of events that have none of their own");
        }
        if (consumer.memory() == Memory.FACTS && !read.stream().allMatch(Topic::foreign)) {
          throw new IllegalStateException(
              consumer.group() + " remembers facts of topics whose events are numbered");
        }
      }
    }
  }

  private static void requireThatPartnersWriteWhatIsTheirs(
      List<Partner> partners, Map<String, Topic> topics) {
    Set<String> foreign =
        topics.values().stream()
            .filter(Topic::foreign)
            .map(Topic::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> written = new TreeSet<>();
    for (Partner partner : partners) {
      written.addAll(partner.writes());
      if (!topics.keySet().containsAll(partner.reads())) {
        throw new IllegalStateException(
            partner.name() + " reads topics that nobody describes: " + partner.reads());
      }
    }
    if (!written.equals(foreign)) {
      throw new IllegalStateException(
          "Foreign topics are " + foreign + ", and partners write " + written);
    }
  }

  private static Object yaml(Reader reader) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
  }

  private static Reader resource(String name) {
    InputStream stream = SystemDescription.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + " is not packaged with the description");
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }
}
