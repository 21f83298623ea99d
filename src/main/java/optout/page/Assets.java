package optout.page;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import optout.codec.Sha256;
import optout.prose.Markup;
import optout.site.Sheet;
import optout.site.SitePath;
import optout.template.Palette;
import optout.template.Palette.Colour;
import optout.template.Palette.Medium;
import optout.template.TemplateFiles;

/**
 * The files that pages refer to, each published under a name with its content's hash in it, so that
 * browsers may keep them for ever.
 */
public final class Assets {
  private static final String FOLDER = "assets/";
  private static final String PALETTE = "palette.css";
  private static final List<String> STYLES = List.of(PALETTE, "base.css", "guide.css", "print.css");
  private static final String ICON = "mark.svg";
  private static final int HASH_BYTES = 5;

  private final Map<String, byte[]> published = new LinkedHashMap<>();
  private final String styles;
  private final String practice;
  private final String status;
  private final String icon;
  private final Map<Sheet, String> sheets = new EnumMap<>(Sheet.class);
  private final FrameView.Theme theme;
  private final Inline embedStyle;
  private final Inline notFoundStyle;
  private final Inline embedScript;
  private final Inline copyScript;
  private final byte[] resizeScript;
  private final byte[] guideSchema;
  private final Inline checkScript;
  private final String check;
  private final Inline letterScript;
  private final String letter;
  private final String reuse;

  /**
   * Reads the assets.
   *
   * @param palette their colours, where no style sheet is read
   * @throws UncheckedIOException if the disk fails
   */
  public Assets(TemplateFiles files, Palette palette) {
    styles = addStyles("site", files, STYLES);
    practice = addStyles("practice", files, List.of("practice.css"));
    status = addStyles("status", files, List.of("status.css"));
    icon = add("mark", "svg", icon(files, palette).getBytes(StandardCharsets.UTF_8));
    theme =
        new FrameView.Theme(
            palette.css(Medium.LIGHT, Colour.PAPER), palette.css(Medium.DARK, Colour.PAPER));
    for (Sheet sheet : Sheet.values()) {
      sheets.put(
          sheet, files.text(FOLDER + "paper.css") + files.text(FOLDER + sheet.id() + ".css"));
    }
    reuse = addStyles("reuse", files, List.of("reuse.css"));
    embedStyle = new Inline(styles(files, List.of(PALETTE, "embed.css")));
    notFoundStyle = new Inline(styles(files, List.of(PALETTE, "not-found.css")));
    embedScript = inline(files, "embed.js");
    copyScript = inline(files, "copy.js");
    check = addStyles("check", files, List.of("check.css"));
    checkScript = inline(files, "check.js");
    letter = addStyles("letter", files, List.of("letter.css"));
    letterScript = inline(files, "letter.js");
    resizeScript = files.read(FOLDER + "resize.js");
    guideSchema = files.read(FOLDER + "guide.schema.json");
  }

  /** The icon, which is shown by itself, in the colours of actions. */
  private static String icon(TemplateFiles files, Palette palette) {
    return files
        .text(FOLDER + ICON)
        .replace("{action}", palette.css(Medium.LIGHT, Colour.ACTION))
        .replace("{action in the dark}", palette.css(Medium.DARK, Colour.ACTION));
  }

  private String addStyles(String name, TemplateFiles files, List<String> sheets) {
    return add(name, "css", styles(files, sheets).getBytes(StandardCharsets.UTF_8));
  }

  /** One style sheet of several, in their order. */
  private static String styles(TemplateFiles files, List<String> sheets) {
    return sheets.stream()
        .map(sheet -> StyleSheet.published(files.text(FOLDER + sheet)))
        .collect(Collectors.joining());
  }

  private String add(String name, String extension, byte[] content) {
    String hashed = name + "-" + hash(content) + "." + extension;
    published.put(hashed, content);
    return hashed;
  }

  /** A style sheet or script that stands in a page itself. */
  public record Inline(String text) {
    /** The hash of its text as a policy names it (CSP Level 3, hash-source). */
    public String source() {
      byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
  }

  private static Inline inline(TemplateFiles files, String script) {
    return new Inline(files.text(FOLDER + script));
  }

  private static String hash(byte[] content) {
    return Sha256.hex(content, HASH_BYTES);
  }

  /** The published names. */
  public List<String> names() {
    return new ArrayList<>(published.keySet());
  }

  /** The published name of the style sheet. */
  String styles() {
    return styles;
  }

  /** The published name of what only practice pages look like. */
  public String practice() {
    return practice;
  }

  /** The published name of what only status pages look like. */
  public String status() {
    return status;
  }

  /** Style sheet of a kind of paper, put into its markup; it is not published by itself. */
  public String sheet(Sheet sheet) {
    return Optional.ofNullable(sheets.get(sheet)).orElseThrow();
  }

  /** The published name of the icon. */
  String icon() {
    return icon;
  }

  /** The colours that browsers give what is around a page. */
  FrameView.Theme theme() {
    return theme;
  }

  /** Style sheet of frames, put into each of them. */
  public Inline embedStyle() {
    return embedStyle;
  }

  /** Style sheet of the page for addresses that do not exist. */
  Inline notFoundStyle() {
    return notFoundStyle;
  }

  /** Script of frames, put into each of them. */
  public Inline embedScript() {
    return embedScript;
  }

  /** Script of pages with texts to copy, put into each of them. */
  public Inline copyScript() {
    return copyScript;
  }

  /** Style and scripts of a page with a report to fill in. */
  public View.Extra check(SitePath path) {
    return toFillIn(path, check, checkScript);
  }

  /** Style and scripts of a page with a letter to fill in. */
  public View.Extra letter(SitePath path) {
    return toFillIn(path, letter, letterScript);
  }

  /** Style and scripts of a page that loads and sends nothing: answers stay in it. */
  private View.Extra toFillIn(SitePath path, String style, Inline script) {
    List<Inline> scripts = List.of(copyScript, script);
    return new View.Extra(
        path.relativize(SitePath.of("assets", style)),
        "; connect-src 'none'; script-src "
            + scripts.stream().map(Inline::source).collect(Collectors.joining(" ")),
        scripts.stream().map(one -> new Markup(one.text())).toList());
  }

  /** Script that fits frames to their content on pages of other sites: {@code embed.js}. */
  public byte[] resizeScript() {
    return resizeScript.clone();
  }

  /** JSON Schema of {@code guide.json}. */
  public byte[] guideSchema() {
    return guideSchema.clone();
  }

  /** The published name of what only pages with texts to copy look like. */
  public String reuse() {
    return reuse;
  }

  /** The content of a file. */
  public byte[] content(String name) {
    byte[] content = published.get(name);
    if (content == null) {
      throw new IllegalArgumentException("no asset '" + name + "'");
    }
    return content;
  }
}
