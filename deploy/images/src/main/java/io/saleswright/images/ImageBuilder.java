package io.saleswright.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import io.saleswright.client.CommandFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/**
 * Writes images as OCI archives.
 *
 * @param base begins an image: with nothing, or with a base image that is given as a file
 * @param baseLayers come first; none when the base has all
 * @param architecture such as {@code amd64}
 * @param cache for layers, shared by the images of one run
 */
record ImageBuilder(Base base, List<FileEntriesLayer> baseLayers, String architecture, Path cache) {

  /** A person without a name, as the manifests ask for. */
  static final String USER = "10001:10001";

  /** What an image begins with. */
  @FunctionalInterface
  interface Base {

    JibContainerBuilder begin() throws InvalidImageReferenceException;

    /** An image archive, as {@code docker save} and {@code skopeo copy} write it. */
    static Base archive(Path file) {
      return () -> Jib.from(TarImage.at(file));
    }
  }

  /**
   * Writes one image.
   *
   * @param recipe what is in it
   * @param archive the file to write
   * @return its digest
   * @throws CommandFailure when the base can't be read
   */
  String write(Recipe recipe, Stamp stamp, Path archive) throws IOException, InterruptedException {
    try {
      JibContainerBuilder image =
          base.begin()
              .setFormat(ImageFormat.OCI)
              .setPlatforms(Set.of(new Platform(architecture, "linux")))
              .setCreationTime(stamp.created())
              .setUser(USER)
              .setWorkingDirectory(AbsoluteUnixPath.get(Layers.APP))
              .setEnvironment(Map.of("JAVA_HOME", OwnBase.JAVA_HOME, "LANG", "C.UTF-8"))
              .setLabels(stamp.labels(recipe.process()))
              .setExposedPorts(Set.of(Port.tcp(recipe.port())))
              .setEntrypoint(entrypoint(recipe));
      List<FileEntriesLayer> layers = new ArrayList<>(baseLayers);
      layers.addAll(Layers.ofProgram(recipe.jar(), recipe.besides()));
      layers.forEach(image::addFileEntriesLayer);
      String name = "saleswright/" + recipe.process() + ":" + stamp.version();
      JibContainer written =
          image.containerize(
              Containerizer.to(TarImage.at(archive).named(name))
                  .setOfflineMode(true)
                  .setToolName("saleswright")
                  .setBaseImageLayersCache(cache)
                  .setApplicationLayersCache(cache));
      return written.getDigest().toString();
    } catch (InvalidImageReferenceException
        | CacheDirectoryCreationException
        | RegistryException
        | ExecutionException e) {
      throw new CommandFailure("The image of " + recipe.process() + ": " + e.getMessage());
    }
  }

  /** No shell is asked, so signals reach the program, and nothing is interpreted. */
  private static List<String> entrypoint(Recipe recipe) {
    var entrypoint = new ArrayList<String>();
    entrypoint.add(OwnBase.JAVA_HOME + "/bin/java");
    entrypoint.add("--enable-native-access=ALL-UNNAMED");
    if (recipe.besides().stream().anyMatch(file -> file.endsWith(Aot.NAME))) {
      entrypoint.add("-XX:AOTCache=" + Layers.APP + "/" + Aot.NAME);
    }
    entrypoint.add("-jar");
    entrypoint.add(Layers.APP + "/" + recipe.jar().getFileName());
    return entrypoint;
  }

  /**
   * What goes into one image.
   *
   * @param process its name, such as {@code order-service}
   * @param port where it listens
   * @param jar the program, beside its {@code lib}
   * @param besides its list of materials, its AOT cache
   */
  record Recipe(String process, int port, Path jar, List<Path> besides) {

    Recipe {
      besides = List.copyOf(besides);
    }
  }
}
