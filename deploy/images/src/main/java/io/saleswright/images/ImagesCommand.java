package io.saleswright.images;

import com.google.cloud.tools.jib.api.Jib;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.CommandProgram;
import io.saleswright.images.ImageBuilder.Base;
import io.saleswright.images.ImageBuilder.Recipe;
import io.saleswright.local.program.Checkout;
import io.saleswright.local.program.Directories;
import io.saleswright.local.program.Programs;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saleswright images}. */
@Command(
    name = "images",
    description = {
      "Pack services and gateway into OCI images, one archive each, without a container engine.",
      "The file 'digests' beside them names the digest of each."
    })
public final class ImagesCommand implements Callable<Integer> {

  private static final String GATEWAY = "gateway";

  @Parameters(paramLabel = "DIR", description = "Where the archives go.")
  private @Nullable Path directory;

  @Option(
      names = "--base",
      paramLabel = "FILE",
      description = {
        "The base image as an archive, with a Java runtime 25 in /opt/java/openjdk, as in those of",
        "Temurin; without it a small base is made of this machine's JDK, to try images out."
      })
  private @Nullable Path base;

  @Option(
      names = "--arch",
      paramLabel = "ARCH",
      description = "amd64 or arm64; needs a base when it is not this machine's.")
  private String architecture = ownArchitecture();

  @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Only these.")
  private List<String> only = List.of();

  @Option(
      names = "--aot",
      description =
          "With an AOT cache, for a faster start. Not with --base, and never the same twice.")
  private boolean aot;

  @Option(names = "--revision", paramLabel = "COMMIT", description = "What is packed.")
  private String revision = "unknown";

  @Option(names = "--created", paramLabel = "TIME", description = "When it was committed.")
  private Instant created = Instant.EPOCH;

  @Spec private @Nullable CommandSpec spec;

  /** For picocli. */
  public ImagesCommand() {}

  /**
   * Runs the command and ends with its exit code.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(
        CommandProgram.of(new ImagesCommand())
            .setCommandName("saleswright images")
            .execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (spec == null || directory == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    Map<String, Integer> wanted = wanted();
    Files.createDirectories(directory);
    Path work = Files.createTempDirectory("saleswright-images");
    try {
      pack(wanted, directory, work, spec.commandLine().getOut());
    } finally {
      Directories.delete(work);
    }
    return 0;
  }

  private void pack(Map<String, Integer> wanted, Path target, Path work, PrintWriter out)
      throws IOException, InterruptedException {
    var checkout = new Checkout(Path.of(System.getenv().getOrDefault("SALESWRIGHT_HOME", "")));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    var programs = new Programs(checkout, work.resolve("programs"), java);
    OwnBase own = base == null ? OwnBase.make(work.resolve("base")) : null;
    ImageBuilder builder = builder(own, work.resolve("cache"));
    List<String> digests = new ArrayList<>();
    for (var one : wanted.entrySet()) {
      String process = one.getKey();
      Path jar = programs.program(process).jar();
      List<Path> besides =
          new ArrayList<>(materials(checkout, process, target.resolve(process + ".cdx.json")));
      if (aot && own != null) {
        besides.add(Aot.make(own.runtime(), jar));
      }
      var recipe = new Recipe(process, one.getValue(), jar, besides);
      var stamp = new Stamp(version(process, jar), revision, created);
      Path archive = target.resolve(process + "-linux-" + architecture + ".tar");
      digests.add(process + " " + builder.write(recipe, stamp, archive));
      out.println(digests.getLast());
      out.flush();
    }
    Files.write(target.resolve("digests"), digests);
  }

  private ImageBuilder builder(@Nullable OwnBase own, Path cache)
      throws IOException, InterruptedException {
    return own == null
        ? new ImageBuilder(Base.archive(requireBase()), List.of(), architecture, cache)
        : new ImageBuilder(Jib::fromScratch, own.layers(), architecture, cache);
  }

  /** The list of materials that the build has made, which is also laid beside the archive. */
  private static List<Path> materials(Checkout checkout, String process, Path copy)
      throws IOException {
    Path made = checkout.of(process).resolve("target/sbom.cdx.json");
    if (!Files.exists(made)) {
      return List.of();
    }
    Files.copy(made, copy, StandardCopyOption.REPLACE_EXISTING);
    return List.of(made);
  }

  private Path requireBase() {
    if (base == null || !Files.isRegularFile(base)) {
      throw new CommandFailure("There is no file " + base + ".");
    }
    if (aot) {
      throw new CommandFailure(
          "An AOT cache is made by the runtime that uses it, which is inside the base.");
    }
    return base;
  }

  private Map<String, Integer> wanted() {
    SystemDescription system = SystemDescription.ours();
    var all = new TreeMap<String, Integer>();
    all.put(GATEWAY, system.gatewayPort());
    for (Service service : system.services()) {
      all.put(service.process(), service.port());
    }
    if (!all.keySet().containsAll(only)) {
      throw new CommandFailure("There are only " + String.join(", ", all.keySet()) + ".");
    }
    if (base == null && !architecture.equals(ownArchitecture())) {
      throw new CommandFailure("A base for " + architecture + " can't be made here; name one.");
    }
    if (!only.isEmpty()) {
      all.keySet().retainAll(only);
    }
    return all;
  }

  /** As the build has named the jar: {@code saleswright-<process>-<version>.jar}. */
  private static String version(String process, Path jar) {
    String name = jar.getFileName().toString();
    return name.substring(
        ("saleswright-" + process + "-").length(), name.length() - ".jar".length());
  }

  private static String ownArchitecture() {
    String here = System.getProperty("os.arch");
    return here.equals("aarch64") ? "arm64" : here.equals("x86_64") ? "amd64" : here;
  }
}
