package optout.page.practice;

import java.util.List;
import optout.page.FrameView;
import optout.page.View;
import optout.prose.Markup;
import org.jspecify.annotations.Nullable;

/** Views of practice pages, for templates. */
public final class PracticeView {
  private PracticeView() {}

  /**
   * A guide's web route as a model to click through.
   *
   * @param styles address of what only such pages look like
   * @param title of the guide
   * @param guide address of the guide
   * @param restart address of this page without an anchor
   */
  public record Practice(
      FrameView.Shell frame,
      String styles,
      String service,
      String title,
      String guide,
      String restart,
      List<View.Notice> notices,
      List<View.First> first,
      View.Goal goal,
      List<Stage> stages) {}

  /**
   * A step on a model.
   *
   * @param only says for which regions it is, if not for all of the guide's
   * @param screen what to click on; without one, the step is read only
   * @param previous address of the step before
   * @param next address of the step after
   * @param guide address of the step in the guide
   */
  public record Stage(
      String id,
      int number,
      Markup heading,
      Markup body,
      @Nullable String only,
      @Nullable Model screen,
      @Nullable String previous,
      String next,
      String guide) {}

  /**
   * A screen of the service, drawn in markup.
   *
   * @param description says in words which screen it is
   * @param goal the state its marked switch must have
   */
  public record Model(
      String surface,
      String description,
      @Nullable String address,
      List<ModelPart> parts,
      View.@Nullable State goal) {}

  /**
   * A part of a screen.
   *
   * @param kind as in the data, or {@code columns}
   * @param label its text, if it is known
   * @param name what it is, in a word
   * @param count how often a filler is repeated
   * @param toggle if it is a switch, its positions
   */
  public record ModelPart(
      String kind,
      @Nullable Markup label,
      String name,
      int count,
      boolean marked,
      @Nullable Toggle toggle,
      List<ModelPart> parts) {}

  /**
   * A switch on a model.
   *
   * @param startsOn before anybody touches it
   */
  public record Toggle(boolean startsOn, View.State on, View.State off) {}
}
