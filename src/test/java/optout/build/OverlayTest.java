package optout.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content of one's own, laid over that of others: {@code --content upstream --content mine}. */
class OverlayTest {
  private static final String MINE =
      """
      -- mine/site.yaml --
      title: My guides
      address: https://mine.org/
      publisher:
        name: My Organisation
        email: me@mine.org
        responsible: Me
        website: https://mine.org/
      licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}
      corrections: {email: me@mine.org}
      languages: [en]
      -- mine/pages/home/en.md --
      ---
      title: Guides of my organisation
      summary: Guides for members.
      ---
      Welcome, members.
      -- mine/pages/members/page.yaml --
      order: 7
      menu: footer
      -- mine/pages/members/en.md --
      ---
      title: For members
      summary: What members get.
      slug: members
      ---
      Read [the guide](guide:example).
      """;

  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void begin() {
    site = SampleSite.in(folder).with(MINE);
  }

  @Test
  void putsOwnFilesInThePlaceOfOthersAndAddsPages() {
    SampleSite.Run run = build();

    assertThat(run.output()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(site.page("en/index.html").select("main").text())
        .startsWith("Guides of my organisation")
        .contains("Welcome, members.", "Switch it off");
    assertThat(site.page("en/members/index.html").select("main a").attr("href"))
        .isEqualTo("../switch-it-off/index.html");
    assertThat(site.page("en/switch-it-off/index.html").select("title").text())
        .contains("My guides");
    assertThat(run.errors()).startsWith("Read 15 files, made ");
  }

  @Test
  void leavesTheContentOfOthersAsItIs() {
    String before = site.files("content").toString();

    build();

    assertThat(site.files("content")).hasToString(before);
  }

  @Test
  void namesTheFileThatIsWrongInWhicheverFolderItIs() {
    site.replace("content/guides/example/guide.yaml", "minutes: 2", "minutes: two")
        .replace("mine/pages/members/page.yaml", "order: 7", "order: 0")
        .with("-- mine/guides/exmaple/note.txt --\nx\n");

    assertThat(build().output().lines())
        .extracting(line -> line.substring(0, line.indexOf(": error: ")))
        .containsExactly(
            "content/guides/example/guide.yaml:5:10",
            "mine/guides/exmaple/note.txt:1:1",
            "mine/pages/members/page.yaml:1:8");
  }

  @Test
  void keepsAllAddressesThatAnyOfThemHasPublished() {
    site.with(
        """
        -- content/addresses.yaml --
        en:
          old: guide:example
          switch-it-off: guide:example
          letter: letter:example
          about: page:about
        -- mine/addresses.yaml --
        en:
          members: page:members
          about: page:members
        """);

    SampleSite.Run run = build();

    assertThat(run.output()).isEmpty();
    assertThat(site.published()).containsKeys("en/old/index.html", "en/about/index.html");
  }

  @Test
  void asksThatAnOwnPageIsNotedOnceAnybodyKeepsAccount() {
    site.with(
        """
        -- content/addresses.yaml --
        en:
          switch-it-off: guide:example
          letter: letter:example
        """);

    assertThat(build().output())
        .isEqualTo(
            "mine/pages/members/en.md:4:7: warning: addresses.yaml does not have 'en/members/'"
                + " (add it before it is published: it must work for ever) [address/unlisted]\n");
  }

  @Test
  void refusesToWriteIntoAnyOfTheFolders() {
    SampleSite.Run run = site.buildTo("mine/site", "--content", site.path("mine"));

    assertThat(run.errors())
        .isEqualTo(
            "optout: 'mine/site' is inside the input folder 'mine'"
                + " (choose another folder with --output)\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void saysWhichFolderIsMissing() {
    assertThat(site.build("--content", site.path("nowhere")).errors())
        .startsWith("optout: --content: there is no folder 'nowhere'\n");
  }

  private SampleSite.Run build() {
    return site.build("--content", site.path("mine"));
  }
}
