package optout.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import optout.check.Checks;
import optout.content.ContentReader;
import optout.content.YamlEdit;
import optout.content.YamlText;
import optout.model.Content;
import optout.model.Verification;
import optout.problem.Outcome;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Severity;
import optout.verification.RouteReport;
import optout.verification.RouteReport.Result;

/** Makes of a report what it adds to the content, and writes nothing itself. */
public final class ReportIntake {
  private final Path folder;
  private final String shownAs;
  private final Content content;

  /**
   * @param folder of the content
   * @param shownAs how it is called in messages
   * @param content that was read from it
   */
  public ReportIntake(Path folder, String shownAs, Content content) {
    this.folder = folder;
    this.shownAs = shownAs;
    this.content = content;
  }

  /**
   * Proposal of what a report adds: a verification if every step was found as described, and
   * evidence of the labels that were read.
   *
   * @param evidence where everybody can read the report, for labels
   * @return nothing, with problems, if it does not fit the content
   * @throws IOException if the disk fails
   */
  public Optional<Proposal> propose(
      RouteReport report, Optional<String> evidence, Problems problems) throws IOException {
    Problems found = new Problems();
    Optional<Walk> walk = new WalkFinder(content, found).find(report);
    Optional<Proposal> proposal = Optional.empty();
    if (walk.isPresent() && !found.hasErrors()) {
      proposal = Optional.of(propose(walk.get(), evidence, found));
    }
    problems.add(found.sorted());
    return found.hasErrors() ? Optional.empty() : proposal;
  }

  private Proposal propose(Walk walk, Optional<String> evidence, Problems problems)
      throws IOException {
    LabelEvidence labels = new LabelEvidence(walk, evidence);
    List<String> remarks = new ArrayList<>();
    Set<String> different = new LinkedHashSet<>(walk.steps(Result.DIFFERENT));
    different.addAll(labels.contradicted());
    remark("not as described", different, remarks);
    remark("not marked", walk.open(), remarks);
    boolean isVerification = remarks.isEmpty();
    remarks.addAll(labels.proposals());
    return isVerification ? add(walk, labels, remarks, problems) : new Proposal(List.of(), remarks);
  }

  private static void remark(String what, Collection<String> steps, List<String> remarks) {
    if (!steps.isEmpty()) {
      remarks.add("This is no verification. Steps " + what + ": " + String.join(", ", steps) + ".");
    }
  }

  private Proposal add(Walk walk, LabelEvidence labels, List<String> remarks, Problems problems)
      throws IOException {
    List<FileChange> changes = new ArrayList<>();
    Verification verification = walk.verification();
    String line = line(verification);
    if (walk.route().verifications().contains(verification)) {
      remarks.add("This verification is noted already.");
    } else {
      List<String> list = List.of("routes", walk.route().kind().id(), "verifications");
      edit(guideFile(walk), file -> file.append(list, line), line, walk, problems)
          .ifPresent(changes::add);
    }
    if (!labels.isEmpty()) {
      edit(labelFile(walk), labels::addTo, labels.byHand(), walk, problems).ifPresent(changes::add);
    }
    remarks.addAll(labels.withoutAddress());
    if (!changes.isEmpty()) {
      check(walk, labels, changes, problems);
    }
    return new Proposal(changes, remarks);
  }

  private static String guideFile(Walk walk) {
    return "guides/" + walk.guide().id() + "/guide.yaml";
  }

  private static String labelFile(Walk walk) {
    return "services/" + walk.service().id() + "/labels.yaml";
  }

  private static String line(Verification verification) {
    return "{by: "
        + YamlText.quoted(verification.by())
        + ", on: "
        + verification.on()
        + ", region: "
        + verification.region().id()
        + ", interface-language: "
        + YamlText.of(verification.interfaceLanguage())
        + "}";
  }

  /** Adds to a file, or does not. */
  private interface Editing {
    boolean edit(YamlEdit file);
  }

  private Optional<FileChange> edit(
      String name, Editing editing, String byHand, Walk walk, Problems problems)
      throws IOException {
    String before = Files.readString(folder.resolve(name));
    Optional<YamlEdit> file = YamlEdit.of(before).filter(editing::edit);
    if (file.isEmpty()) {
      reportByHand(name, byHand, walk, problems);
    }
    return file.map(edited -> new FileChange(name, before, edited.text()));
  }

  private void reportByHand(String name, String byHand, Walk walk, Problems problems) {
    problems.error(
        walk.route().at(),
        ProblemCode.VERIFICATION_BY_HAND,
        "cannot add to " + shownAs + "/" + name + " as it is laid out",
        "add by hand: " + byHand);
  }

  /** Reads the content as it would be: it must be sound, and have what was to be added. */
  private void check(Walk walk, LabelEvidence labels, List<FileChange> changes, Problems problems) {
    Map<String, String> drafts =
        changes.stream().collect(Collectors.toMap(FileChange::name, FileChange::after));
    Outcome<ContentReader.Result> read = ContentReader.read(folder, shownAs, drafts);
    List<Problem> found = new ArrayList<>(read.problems());
    Optional<Content> changed = read.value().content();
    changed.ifPresent(one -> found.addAll(Checks.content(new Outcome<>(one, read.problems()))));
    List<Problem> errors = found.stream().filter(one -> one.severity() == Severity.ERROR).toList();
    problems.add(errors);
    if (!errors.isEmpty()) {
      return;
    }
    Content content = changed.orElseThrow();
    if (!walk.isVerifiedIn(content)) {
      reportByHand(guideFile(walk), line(walk.verification()), walk, problems);
    }
    if (!labels.isEmpty() && !labels.isIn(content)) {
      reportByHand(labelFile(walk), labels.byHand(), walk, problems);
    }
  }
}
