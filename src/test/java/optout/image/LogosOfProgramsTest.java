package optout.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import optout.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logos in the forms in which drawing programs save them can be read. */
class LogosOfProgramsTest {
  private static final String INKSCAPE =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <!-- Created with Inkscape -->
      <svg width="210mm" height="70mm" viewBox="0 0 210 70" version="1.1" id="svg5"
         inkscape:version="1.2" sodipodi:docname="logo.svg" xml:space="preserve"
         xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
         xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
         xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg"
         xmlns:svg="http://www.w3.org/2000/svg">
        <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:zoom="0.7">
          <inkscape:grid type="xygrid"/>
        </sodipodi:namedview>
        <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
        <defs id="defs2">
          <linearGradient inkscape:collect="always" id="linearGradient1">
            <stop style="stop-color:#ff0000;stop-opacity:1;" offset="0" id="stop1"/>
            <stop style="stop-color:#ff0000;stop-opacity:0;" offset="1" id="stop2"/>
          </linearGradient>
          <linearGradient xlink:href="#linearGradient1" id="linearGradient2" x1="1" y1="2" x2="90"
             y2="2" gradientUnits="userSpaceOnUse" gradientTransform="matrix(1,0,0,1,-2.5,1e-6)"/>
        </defs>
        <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1" style="display:inline">
          <path style="font-size:10px;line-height:1.25;font-family:Sans;-inkscape-font-specification:Sans;\
      fill:url(#linearGradient2);fill-opacity:1;stroke:none;stroke-width:0.264583;stroke-dasharray:none;\
      marker:none;mix-blend-mode:normal;paint-order:markers fill stroke;enable-background:accumulate"
             d="m 10,10 c 1.5,2 3,4 50,-2 l 3e1,20 z" id="path1" sodipodi:nodetypes="cccc"/>
        </g>
      </svg>
      """;

  private static final String ILLUSTRATOR =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- Generator: Adobe Illustrator 27.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg"
         xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px" width="200px" height="80px"
         viewBox="0 0 200 80" style="enable-background:new 0 0 200 80;" xml:space="preserve">
      <style type="text/css">
        .st0{clip-path:url(#SVGID_00000012345_);}
        .st1,.st2{fill:#E6332A;fill-rule:evenodd;clip-rule:evenodd;}
        .st2{fill:none;stroke:#000000;stroke-width:2;stroke-miterlimit:10;}
      </style>
      <g>
        <defs><rect id="SVGID_1_" x="10" y="10" width="100" height="60"/></defs>
        <clipPath id="SVGID_00000012345_">
          <use xlink:href="#SVGID_1_"  style="overflow:visible;"/>
        </clipPath>
        <g class="st0"><path class="st1" d="M10,10c0-5.5,4.5-10,10-10h80v70H10V10z"/></g>
        <polygon class="st2" points="120,10 190,10 155,70 "/>
      </g>
      </svg>
      """;

  private static final String FIGMA =
      """
      <svg width="120" height="40" viewBox="0 0 120 40" fill="none" xmlns="http://www.w3.org/2000/svg">
      <g clip-path="url(#clip0_12_34)">
      <mask id="mask0_12_34" style="mask-type:luminance" maskUnits="userSpaceOnUse" x="0" y="0" width="120" height="40">
      <path d="M120 0H0V40H120V0Z" fill="white"/>
      </mask>
      <g mask="url(#mask0_12_34)">
      <path fill-rule="evenodd" clip-rule="evenodd" d="M20 20C20 10 30 0 40 0S60 10 60 20a20 20 0 01-20 20 20 20 0 0 1-20-20z" fill="url(#paint0_linear_12_34)"/>
      </g>
      <mask id="path-3-inside-1_12_34" fill="white"><rect x="70" width="40" height="40" rx="4"/></mask>
      <rect x="70" width="40" height="40" rx="4" stroke="#0B6B4F" stroke-width="4" mask="url(#path-3-inside-1_12_34)"/>
      </g>
      <defs>
      <linearGradient id="paint0_linear_12_34" x1="20" y1="0" x2="60" y2="40" gradientUnits="userSpaceOnUse">
      <stop stop-color="#A00"/>
      <stop offset="1" stop-color="#00A" stop-opacity="0.5"/>
      </linearGradient>
      <clipPath id="clip0_12_34"><rect width="120" height="40" fill="white"/></clipPath>
      </defs>
      </svg>
      """;

  private static final String CANVA =
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="500" zoomAndPan="magnify" viewBox="0 0 375 150" height="200" preserveAspectRatio="xMidYMid meet" version="1.0"><defs><g/><clipPath id="a1"><path d="M 37.5 37.5 L 337.5 37.5 L 337.5 112.5 Z M 37.5 37.5 " clip-rule="nonzero"/></clipPath></defs><g clip-path="url(#a1)"><path fill="#5271ff" d="M 37.5 37.5 L 337.5 37.5 L 337.5 112.5 L 37.5 112.5 Z M 37.5 37.5 " fill-opacity="1" fill-rule="nonzero"/></g><g fill="#000000" fill-opacity="1"><g transform="translate(63.2, 90.1)"><g><path d="M 4.6 -29 L 14 -29 C 21 -29 26 -25 26 -14 Z M 4.6 -29 "/></g></g></g></svg>
      """;

  @ParameterizedTest
  @ValueSource(strings = {INKSCAPE, ILLUSTRATOR, FIGMA, CANVA})
  void areRead(String file) {
    Problems problems = new Problems();

    assertThat(ForeignSvg.read(file.getBytes(StandardCharsets.UTF_8), "logo.svg", problems))
        .as(() -> problems.sorted().toString())
        .isPresent();
    assertThat(problems.sorted()).isEmpty();
  }
}
