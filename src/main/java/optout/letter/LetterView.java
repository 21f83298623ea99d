package optout.letter;

import java.util.List;
import optout.page.FrameView;
import optout.page.View;
import optout.prose.Markup;
import org.jspecify.annotations.Nullable;

/** Views for the template of letters. */
public final class LetterView {
  private LetterView() {}

  /**
   * A letter to be filled in.
   *
   * @param service its name
   * @param toService whether the letter goes to it, and not to somebody whom readers name
   * @param model what the script writes the letter from: JSON, fit to stand in a script element
   * @param blanks the letter of each kind, with nothing filled in
   */
  public record Page(
      FrameView.Shell frame,
      View.Extra extra,
      List<View.Notice> notices,
      Markup intro,
      String service,
      boolean toService,
      Form form,
      Markup model,
      List<Blank> blanks,
      List<View.Section> sections,
      List<View.Source> sources) {}

  /**
   * Questions to readers.
   *
   * @param deadline whether the law of any region says by when an answer is due
   */
  public record Form(
      List<View.RegionChoice> regions,
      boolean asksForAccount,
      List<Choice> reasons,
      List<Choice> extras,
      List<Field> fields,
      boolean deadline) {}

  /** A clause that readers choose or leave out. */
  public record Choice(String id, String name, boolean chosen) {}

  /**
   * Something to fill in.
   *
   * @param form {@code line}, {@code lines} or {@code day}
   */
  public record Field(String id, String name, String form) {}

  /**
   * A letter with nothing filled in.
   *
   * @param id of its kind, such as {@code eea-with}
   * @param text null for readers without an account, to keep pages small
   * @param file address of the same as a file
   * @param sheet address of the same to be printed; null if its script cannot be
   */
  public record Blank(
      String id,
      String region,
      String account,
      @Nullable String text,
      String file,
      @Nullable String sheet) {}
}
