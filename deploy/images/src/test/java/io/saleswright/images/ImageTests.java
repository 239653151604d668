package io.saleswright.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.cloud.tools.jib.api.Jib;
import io.saleswright.images.ImageBuilder.Recipe;
import io.saleswright.local.program.Checkout;
import io.saleswright.local.program.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One service is packed; the others differ in name, port and jar only. */
class ImageTests {

  private static final String SERVICE = "customer-service";
  private static final Checkout CHECKOUT = new Checkout(Path.of("../.."));
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Stamp STAMP =
      new Stamp("0.1.0", "0123abc", Instant.parse("2026-11-22T00:00:00Z"));
  private static final Pattern SECRET =
      Pattern.compile(".*(secrets\\.json|\\.(pem|key|p12|jks|env)|id_rsa.*|\\.git/.*|\\.m2/.*)");

  @TempDir private static Path work;

  private static OwnBase base;
  private static Recipe recipe;
  private static String digest;
  private static OciArchive image;

  @BeforeAll
  static void pack() throws IOException, InterruptedException {
    base = OwnBase.make(work.resolve("base"));
    Path materials = Files.writeString(work.resolve("sbom.cdx.json"), "{}");
    recipe = recipe("programs", List.of(materials));
    Path archive = work.resolve("first.tar");
    digest = write(recipe, "cache", archive);
    image = OciArchive.read(archive);
  }

  private static Recipe recipe(String programs, List<Path> besides)
      throws IOException, InterruptedException {
    Path jar = new Programs(CHECKOUT, work.resolve(programs), JAVA).program(SERVICE).jar();
    return new Recipe(SERVICE, 8081, jar, besides);
  }

  private static String write(Recipe recipe, String cache, Path archive)
      throws IOException, InterruptedException {
    return new ImageBuilder(Jib::fromScratch, base.layers(), "amd64", work.resolve(cache))
        .write(recipe, STAMP, archive);
  }

  @Test
  void theSameInputGivesTheSameDigest() throws IOException, InterruptedException {
    Path again = work.resolve("again.tar");

    assertThat(write(recipe("unpacked-again", recipe.besides()), "another-cache", again))
        .isEqualTo(digest);
    assertThat(again).hasSameBinaryContentAs(work.resolve("first.tar"));
  }

  @Test
  void runsAsNobodyAndWithoutAShell() {
    var settings = image.settings().get("config");

    assertThat(settings.get("User").asString()).isEqualTo("10001:10001");
    assertThat(settings.get("Entrypoint").values().stream().map(node -> node.asString()))
        .startsWith("/opt/java/openjdk/bin/java")
        .endsWith("-jar", "/app/" + recipe.jar().getFileName());
    assertThat(settings.get("ExposedPorts").propertyNames()).containsExactly("8081/tcp");
    assertThat(settings.get("Env").values().stream().map(node -> node.asString()))
        .containsExactlyInAnyOrder("JAVA_HOME=/opt/java/openjdk", "LANG=C.UTF-8");
  }

  @Test
  void saysWhatItIs() {
    assertThat(image.settings().at("/config/Labels").properties())
        .extracting(Map.Entry::getKey, label -> label.getValue().asString())
        .contains(
            org.assertj.core.groups.Tuple.tuple("org.opencontainers.image.title", SERVICE),
            org.assertj.core.groups.Tuple.tuple("org.opencontainers.image.revision", "0123abc"));
    assertThat(image.settings().get("architecture").asString()).isEqualTo("amd64");
  }

  @Test
  void whatChangesMostIsOnTop() throws IOException {
    List<List<String>> layers =
        image.layers().stream()
            .map(layer ->
                layer.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(TarArchiveEntry::getName)
                    .toList())
            .toList();

    assertThat(layers).hasSize(6);
    assertThat(layers.get(0)).contains("etc/passwd").anyMatch(name -> name.endsWith("/libc.so.6"));
    assertThat(layers.get(1)).contains("opt/java/openjdk/bin/java");
    assertThat(layers.get(2))
        .hasSizeGreaterThan(20)
        .allMatch(name -> name.startsWith("app/lib/") && !name.contains("saleswright"));
    assertThat(layers.get(3)).allMatch(name -> name.startsWith("app/lib/saleswright-"));
    assertThat(layers.get(4)).containsExactly("app/" + recipe.jar().getFileName());
    assertThat(layers.get(5)).containsExactly("app/sbom.cdx.json");
  }

  @Test
  void nothingCanBeChangedByTheProgramAndNothingIsSecret() throws IOException {
    List<TarArchiveEntry> entries = image.layers().stream().flatMap(List::stream).toList();

    assertThat(entries)
        .allSatisfy(entry -> {
          assertThat(entry.getLongUserId()).as(entry.getName()).isZero();
          assertThat(entry.getName()).doesNotMatch(SECRET);
        });
    assertThat(entries)
        .filteredOn(entry -> (entry.getMode() & 0022) != 0)
        .extracting(TarArchiveEntry::getName)
        .containsExactly("tmp/");
    assertThat(entries)
        .extracting(TarArchiveEntry::getName)
        .noneMatch(name -> name.matches("(usr/)?bin/(ba|da)?sh"));
  }

  /** The libraries of the system that the runtime needs are all there. */
  @Test
  void theRuntimeRunsWithNothingElseAround() throws IOException, InterruptedException {
    assumeTrue(
        System.getProperty("user.name").equals("root") && Files.exists(Path.of("/usr/sbin/chroot")),
        "SKIPPED: only root can run a program with another root directory");
    Path root = Files.createDirectories(work.resolve("root"));
    image.unpack(root);

    String said =
        Tools.run(
            List.of(
                "/usr/sbin/chroot",
                "--userspec=" + ImageBuilder.USER,
                root.toString(),
                "/opt/java/openjdk/bin/java",
                "-XshowSettings:properties",
                "-version"),
            // The loader asks /proc where a program is, and there is none here.
            Map.of("LD_LIBRARY_PATH", OwnBase.JAVA_HOME + "/lib"));

    assertThat(said).contains("java.home = /opt/java/openjdk", "25");
  }
}
