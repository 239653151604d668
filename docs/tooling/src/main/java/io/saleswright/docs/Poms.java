package io.saleswright.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The Maven modules of the checkout and what each of them needs of the others. */
final class Poms {

  private Poms() {}

  /** The directories of the modules, in the order of the parent. */
  static List<String> modules(Path root) {
    return children(pom(root), "modules")
        .flatMap(modules -> children(modules, "module"))
        .map(Poms::text)
        .toList();
  }

  /**
   * Which modules each module needs to compile or run; what only its tests need is left out.
   *
   * @return directories by directory
   */
  static Map<String, Set<String>> dependencies(Path root) {
    Map<String, String> directories = new TreeMap<>();
    modules(root).forEach(module -> directories.put(artifact(pom(root.resolve(module))), module));
    Set<String> forTests = forTests(root);
    Map<String, Set<String>> needs = new TreeMap<>();
    directories.forEach((_, module) -> {
      Set<String> needed = needs.computeIfAbsent(module, _ -> new TreeSet<>());
      children(pom(root.resolve(module)), "dependencies")
          .flatMap(dependencies -> children(dependencies, "dependency"))
          .filter(dependency -> isPartOfTheProgram(dependency, forTests))
          .map(Poms::artifact)
          .filter(directories::containsKey)
          .map(directories::get)
          .forEach(needed::add);
    });
    return needs;
  }

  /** The artifacts that the parent manages for tests alone. */
  private static Set<String> forTests(Path root) {
    Set<String> artifacts = new TreeSet<>();
    children(pom(root), "dependencyManagement")
        .flatMap(management -> children(management, "dependencies"))
        .flatMap(dependencies -> children(dependencies, "dependency"))
        .filter(
            dependency -> children(dependency, "scope").map(Poms::text).anyMatch("test"::equals))
        .map(Poms::artifact)
        .forEach(artifacts::add);
    return artifacts;
  }

  /** A dependency on a pom only says what is to be built before. */
  private static boolean isPartOfTheProgram(Element dependency, Set<String> forTests) {
    boolean pomAlone = children(dependency, "type").map(Poms::text).anyMatch("pom"::equals);
    String managed = forTests.contains(artifact(dependency)) ? "test" : "compile";
    String scope = children(dependency, "scope").map(Poms::text).findFirst().orElse(managed);
    return !pomAlone && !scope.equals("test");
  }

  private static String artifact(Element element) {
    return children(element, "artifactId").map(Poms::text).findFirst().orElseThrow();
  }

  private static Element pom(Path directory) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(directory.resolve("pom.xml").toFile())
          .getDocumentElement();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("The pom in " + directory + " can't be read", e);
    }
  }

  private static Stream<Element> children(Element parent, String tag) {
    NodeList found = parent.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .filter(element -> element.getParentNode().isSameNode(parent));
  }

  private static String text(Element element) {
    return element.getTextContent().strip();
  }
}
