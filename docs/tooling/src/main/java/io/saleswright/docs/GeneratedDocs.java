package io.saleswright.docs;

import io.saleswright.system.SystemDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every doc and manifest that is made from something else, in memory. */
final class GeneratedDocs {

  static final String BEGIN = "<!-- properties: begin, written from the modules' metadata -->\n";
  static final String END = "\n<!-- properties: end -->";

  private static final String PICTURE_BEGIN = "<!-- modules: begin, drawn from the poms -->\n";
  private static final String PICTURE_END = "\n<!-- modules: end -->";

  private static final String TREE_BEGIN = "<!-- model: begin, listed from the sources -->\n";
  private static final String TREE_END = "\n<!-- model: end -->";

  private static final Path HOW_TO_ADD = Path.of("docs/guides/how-to-add.md");
  private static final Path ARCHITECTURE = Path.of("docs/architecture.md");
  private static final Path EVENTS = Path.of("docs/events");
  private static final Path SYSTEM = Path.of("docs/system.md");
  private static final Path PROBLEMS = Path.of("docs/problems.md");
  private static final Path NOTICES = Path.of("docs/notices.md");
  private static final Path REQUIREMENTS = Path.of("docs/requirements.md");
  private static final Path CONFIGURATION = Path.of("docs/configuration.md");

  private GeneratedDocs() {}

  /**
   * Makes all generated files.
   *
   * @param root the repository
   * @return content by path, relative to the repository
   */
  static Map<Path, String> of(Path root) {
    Map<Path, String> files = new TreeMap<>();
    Narrative narrative = Narrative.read(root.resolve(EVENTS).resolve("catalogue.yaml"));
    List<EventContract> contracts = EventContract.readAll(root);
    for (EventContract contract : contracts) {
      files.put(EVENTS.resolve(contract.type() + ".md"), EventPage.of(contract, narrative));
    }
    files.put(EVENTS.resolve("README.md"), EventIndex.of(contracts, narrative));
    files.put(EVENTS.resolve("asyncapi.json"), AsyncApi.of(contracts, narrative));
    files.put(CONFIGURATION, configuration(root));
    files.put(ARCHITECTURE, architecture(root));
    SystemDescription system = SystemDescription.ours();
    files.put(SYSTEM, SystemPage.of(system));
    files.putAll(KubernetesBase.of(root, system));
    files.putAll(KafkaManifests.of(system));
    files.putAll(StoreManifests.of(root, system));
    files.putAll(ScalingManifests.of(system));
    files.putAll(RealmManifest.of(root));
    files.putAll(RuleManifest.of(root));
    files.putAll(ComposeFile.of(root, system));
    files.put(HOW_TO_ADD, howToAdd(root));
    files.put(PROBLEMS, ProblemPage.of(root));
    files.put(NOTICES, NoticePage.of(root));
    files.put(StorePage.PAGE, StorePage.of(root));
    files.put(REQUIREMENTS, RequirementPage.of(root));
    return files;
  }

  /**
   * The pages in {@code docs/events} as they are, relative to the repository.
   *
   * @param root the repository
   */
  static List<Path> eventPages(Path root) {
    try (Stream<Path> pages = Files.list(root.resolve(EVENTS))) {
      return pages
          .filter(page -> page.toString().endsWith(".md"))
          .map(root::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String configuration(Path root) {
    return Marked.of(root, CONFIGURATION)
        .between(BEGIN, END, PropertyTable.of(PropertyTable.readAll(root)));
  }

  private static String architecture(Path root) {
    return Marked.of(root, ARCHITECTURE)
        .between(PICTURE_BEGIN, PICTURE_END, ModulePicture.of(root));
  }

  private static String howToAdd(Path root) {
    return Marked.of(root, HOW_TO_ADD).between(TREE_BEGIN, TREE_END, ModuleTree.of(root));
  }
}
