package optout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import optout.site.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that are full, read-only or mounted in the wrong place: real ones, mounted in a user
 * namespace, which on most Linux systems needs no privilege.
 */
class MountsTest {
  @TempDir Path given;

  private String inPrivate(String mounts, Class<?> main) throws Exception {
    Path folder = given.toRealPath();
    List<String> shell =
        List.of(
            "unshare",
            "-rm",
            "sh",
            "-ec",
            "export LC_ALL=C.UTF-8; cd \"$1\"; shift; " + mounts + "; exec \"$@\"",
            "sh");
    List<String> probe = new ArrayList<>(shell);
    probe.addAll(List.of(folder.toString(), "echo", "mounted"));
    assumeTrue(succeeds(probe), "no mounts without privileges here");

    List<String> command = new ArrayList<>(shell);
    command.add(folder.toString());
    command.addAll(
        ChildJvm.command(Path.of(System.getProperty("java.io.tmpdir")), main, folder.toString()));
    return ChildJvm.output(command);
  }

  private static boolean succeeds(List<String> command) throws InterruptedException {
    try {
      return ChildJvm.output(command).equals("mounted\n");
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void leavesTheOldSiteWhenTheDiskIsFull() throws Exception {
    assertThat(inPrivate("mount -t tmpfs -o size=2m tmpfs .", FillingTheDisk.class))
        .matches(
            """
            \\S+/new/\\d+\\.bin: No space left on device
            the staging is FAILED
            A
            \\[\\.site\\.optout-lock, site\\]
            """);
  }

  static final class FillingTheDisk {
    private FillingTheDisk() {}

    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      Path output = folder.resolve("site");
      SampleSite.A.publish(output);
      try (Staging staging = Staging.open(output, List.of(), "tool")) {
        try {
          for (int i = 0; i < 100; i++) {
            staging.write(SitePath.of(i + ".bin"), new byte[100_000]);
          }
        } catch (IOException e) {
          System.out.println(e.getMessage());
        }
        try {
          staging.publish();
        } catch (IllegalStateException e) {
          System.out.println(e.getMessage());
        }
      }
      System.out.println(SampleSite.seenIn(output));
      System.out.println(namesIn(folder));
    }
  }

  @Test
  void refusesAReadOnlyDisk() throws Exception {
    Path folder = given.toRealPath();
    assertThat(inPrivate("mount -t tmpfs -o ro tmpfs .", Publishing.class))
        .isEqualTo(
            "cannot write '%s': Read-only file system%n", folder.resolve(".site.optout-lock"));
  }

  @Test
  void refusesAMountPointOfAnotherDisk() throws Exception {
    Path folder = given.toRealPath();
    Path output = Files.createDirectory(folder.resolve("site"));
    assertThat(inPrivate("mount -t tmpfs tmpfs site", Publishing.class))
        .isEqualTo("'%s' is a mount point, which cannot be replaced%n", output);
  }

  @Test
  void leavesAMountPointOfTheSameDiskAsItIs() throws Exception {
    Path folder = given.toRealPath();
    Path output = Files.createDirectory(folder.resolve("site"));
    assertThat(inPrivate("mount --bind site site", Publishing.class))
        .isEqualTo(
            "%s -> %s: Device or resource busy%n",
            output, folder.resolve(".site.optout-staging/old"));
    assertThat(output).isEmptyDirectory();
    assertThat(namesIn(folder)).containsExactly(".site.optout-lock", "site");
  }

  @Test
  void worksInALayerOfAContainerImage() throws Exception {
    Path folder = given.toRealPath();
    Files.createDirectories(folder.resolve("lower/site"));
    Files.writeString(folder.resolve("lower/site/.gitignore"), "*\n");
    assertThat(
            inPrivate(
                "mkdir -p disk; mount -t tmpfs tmpfs disk; mkdir disk/upper disk/work;"
                    + " mount -t overlay overlay -o lowerdir=lower,upperdir=disk/upper,"
                    + "workdir=disk/work,userxattr .; cd .",
                Publishing.class))
        .isEqualTo("A%n".formatted());
  }

  static final class Publishing {
    private Publishing() {}

    public static void main(String[] arguments) throws Exception {
      Path output = Path.of(arguments[0]).resolve("site");
      try {
        SampleSite.A.publish(output);
        Files.deleteIfExists(output.resolve(".gitignore"));
        System.out.println(SampleSite.seenIn(output));
      } catch (OutputRefusedException e) {
        System.out.println(e.getMessage());
      } catch (IOException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  static List<String> namesIn(Path folder) throws IOException {
    try (var names = Files.list(folder)) {
      return names.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
