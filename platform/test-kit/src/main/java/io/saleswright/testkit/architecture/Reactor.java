package io.saleswright.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The Maven modules of a checkout, read from the files, so that no build has to have run. */
final class Reactor {

  private final Path root;
  private final List<Path> modules;

  private Reactor(Path root) {
    this.root = root;
    this.modules = modules(root).toList();
  }

  /**
   * The checkout in or above this directory.
   *
   * @throws IllegalStateException when no pom with modules is found on the way up
   */
  static Reactor around(Path directory) {
    for (Path place = directory.toAbsolutePath(); place != null; place = place.getParent()) {
      if (Files.exists(place.resolve("pom.xml")) && modules(place).findAny().isPresent()) {
        return new Reactor(place);
      }
    }
    throw new IllegalStateException("No pom with modules in or above " + directory);
  }

  /** The directories of the modules, relative to the checkout. */
  Set<String> moduleNames() {
    return modules.stream().map(this::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** R12: the services, which are known by their directory, that depend on another service. */
  List<String> servicesThatDependOnServices() {
    Set<String> services =
        modules.stream()
            .filter(Reactor::isService)
            .map(Reactor::artifact)
            .collect(Collectors.toSet());
    return modules.stream()
        .filter(Reactor::isService)
        .flatMap(service ->
            elements(pom(service), "dependency")
                .flatMap(dependency -> children(dependency, "artifactId"))
                .map(Reactor::text)
                .filter(services::contains)
                .map(used -> artifact(service) + " depends on " + used))
        .sorted()
        .toList();
  }

  /** R13: the packages of main code that more than one module holds, with these modules. */
  Map<String, Set<String>> sharedPackages() {
    Map<String, Set<String>> holders = new TreeMap<>(mainPackages());
    holders.values().removeIf(found -> found.size() < 2);
    return holders;
  }

  /** The packages of main code with the modules that hold them. */
  Map<String, Set<String>> mainPackages() {
    Map<String, Set<String>> holders = new TreeMap<>();
    for (Path module : modules) {
      Path sources = module.resolve("src/main/java");
      if (Files.isDirectory(sources)) {
        packages(sources)
            .forEach(
                found -> holders.computeIfAbsent(found, _ -> new TreeSet<>()).add(name(module)));
      }
    }
    return holders;
  }

  /**
   * The public types in and below a package, of main code, that no other package names: hidden,
   * they could change without anybody. Types that are nested count with what holds them.
   */
  List<String> publicTypesForNobody(String rootPackage) {
    Map<String, String> publicTypes = new TreeMap<>();
    List<Source> sources = sources();
    for (Source source : sources) {
      boolean inside =
          source.isMain() && (source.packageName() + ".").startsWith(rootPackage + ".");
      if (inside && source.isPublic() && !source.isMadeByAProvider()) {
        publicTypes.put(source.packageName() + "." + source.typeName(), source.packageName());
      }
    }
    sources.forEach(source ->
        publicTypes
            .entrySet()
            .removeIf(type ->
                !source.packageName().equals(type.getValue()) && source.names(type.getKey())));
    return List.copyOf(publicTypes.keySet());
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (Path module : modules) {
      try (Stream<Path> files = Files.walk(module)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.toString().contains("/target/"))
            .forEach(file -> sources.add(Source.of(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }

  /** A file of Java. */
  private record Source(Path file, String packageName, String text) {

    /** The provider of validation makes them by their class, and needs them public. */
    private static final String MADE_BY_A_PROVIDER = " implements ConstraintValidator<";

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    boolean isMadeByAProvider() {
      return text.contains(MADE_BY_A_PROVIDER);
    }

    static Source of(Path file) {
      try {
        String text = Files.readString(file);
        Matcher declared = PACKAGE.matcher(text);
        return new Source(file, declared.find() ? declared.group(1) : "", text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean isMain() {
      return file.toString().contains("/src/main/java/");
    }

    String typeName() {
      return file.getFileName().toString().replace(".java", "");
    }

    boolean isPublic() {
      return Pattern.compile("(?m)^public [\\w@ ]*\\b" + typeName() + "\\b").matcher(text).find();
    }

    boolean names(String type) {
      int found = text.indexOf(type);
      while (found >= 0) {
        int end = found + type.length();
        if (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end))) {
          return true;
        }
        found = text.indexOf(type, end);
      }
      return false;
    }
  }

  private String name(Path module) {
    return root.relativize(module).toString();
  }

  private static boolean isService(Path module) {
    String directory = module.getFileName().toString();
    return directory.endsWith("-service") || directory.equals("gateway");
  }

  private static Set<String> packages(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> sources.relativize(file.getParent()))
          .map(path -> path.toString().replace(path.getFileSystem().getSeparator(), "."))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> modules(Path directory) {
    return children(pom(directory), "modules")
        .flatMap(modules -> children(modules, "module"))
        .map(module -> directory.resolve(text(module)));
  }

  private static String artifact(Path module) {
    return children(pom(module), "artifactId")
        .map(Reactor::text)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No artifactId in the pom of " + module));
  }

  private static Element pom(Path directory) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document pom = factory.newDocumentBuilder().parse(directory.resolve("pom.xml").toFile());
      return pom.getDocumentElement();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("The pom in " + directory + " can't be read", e);
    }
  }

  private static Stream<Element> children(Element parent, String tag) {
    return elements(parent, tag).filter(element -> element.getParentNode().isSameNode(parent));
  }

  private static Stream<Element> elements(Element parent, String tag) {
    NodeList found = parent.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
  }

  private static String text(Element element) {
    return element.getTextContent().strip();
  }
}
