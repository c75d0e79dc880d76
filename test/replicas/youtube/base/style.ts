/** Everything is a block unless it is a word or a control; the rest is only what clicks need. */
const rules = `
*{box-sizing:border-box}body{margin:0;font:14px/20px Roboto,Arial,sans-serif;color:#0f0f0f;background:#fff}
body :not(a,span,b,button,img,input,textarea,svg,svg *,script,style,iframe,yt-icon,yt-icon *,yt-attributed-string){display:block}
[hidden],tp-yt-iron-dropdown[aria-hidden=true],tp-yt-paper-dialog[aria-hidden=true]{display:none!important}
a{color:inherit;text-decoration:none}h1,h3{margin:0;font-size:16px}h3 a{display:block}
svg{fill:none;stroke-linecap:round;stroke:currentColor;stroke-width:2;width:20px;height:20px;display:block}
button{font:inherit;min-height:30px;min-width:34px;border:0;border-radius:18px;padding:0 12px;background:#f2f2f2;cursor:pointer;touch-action:manipulation}
button[aria-pressed=true]{background:#0f0f0f;color:#fff}button:disabled{opacity:.4}
button>div,button>span{display:inline-block!important;vertical-align:middle}
#top-level-buttons-computed,#flexible-item-buttons,#toolbar,#actions-inner,#menu,.row,segmented-like-dislike-button-view-model>*>*,
#segmented-buttons-wrapper,
ytd-masthead,#header-author,#share-targets #contents,#button-bar,#owner,#top-row,
#buttons{display:flex!important;gap:6px;align-items:center;flex-wrap:wrap}
ytd-masthead{position:sticky;top:0;height:48px;background:#fff;z-index:5}ytd-app>#content{margin-left:180px}
tp-yt-app-drawer{position:fixed;left:0;top:50px;width:170px}
#columns{display:flex!important;gap:16px}#primary{flex:1;min-width:0}#secondary{width:360px}
#movie_player{position:relative;height:190px;background:#222;color:#fff;outline:0}.html5-video-container{position:absolute;inset:0}
.ytp-chrome-bottom{position:absolute;left:0;right:0;bottom:0}
.ytp-ce-element{position:absolute;right:20px;top:10px;width:170px;height:74px;background:#333;overflow:hidden}
.ytp-ce-element~.ytp-ce-element{right:210px}.ytp-ce-element:not(:hover) .ytp-ce-subscribe-container{opacity:0}
[fullscreen] #movie_player{position:fixed;inset:0;height:auto;z-index:9}yt-player-quick-action-buttons{position:absolute;right:10px;bottom:60px}
ytd-thumbnail,yt-thumbnail-view-model{width:120px;height:40px;background:#ddd}
.avatar,#avatar,yt-img-shadow{width:32px;height:32px;border-radius:50%;background:#cde}
ytd-rich-grid-renderer #contents{display:grid!important;grid-template-columns:repeat(3,1fr);gap:12px}
[contenteditable]{min-height:24px;border-bottom:1px solid #888;outline:0;white-space:pre-wrap}
#author-text,yt-content-metadata-view-model,#secondary-text{color:#606060}
tp-yt-iron-dropdown,tp-yt-paper-dialog,
bottom-sheet-container>*{position:fixed;z-index:20;background:#fff;border:1px solid #ccc;border-radius:12px;padding:8px;min-width:220px}
tp-yt-paper-dialog{left:50%;top:20%;transform:translateX(-50%);max-width:480px}
tp-yt-paper-item,yt-list-item-view-model{min-height:32px;cursor:pointer;touch-action:manipulation}
ytd-reel-video-renderer{display:none!important;position:relative;height:560px;width:330px;background:#222;color:#fff}
ytd-reel-video-renderer[is-active]{display:block!important}
#button-bar{flex-direction:column;align-items:flex-start}ytd-engagement-panel-section-list-renderer{max-height:500px;overflow:auto}
ytd-shorts>#shorts-container{align-items:flex-start!important}.video-stream{height:150px}
ytd-live-chat-frame iframe{width:100%;height:440px;border:1px solid #ccc}#item-list{height:150px;overflow:auto}
#expanded-buttons{visibility:hidden;display:flex!important}#hover-area:hover #expanded-buttons{visibility:visible}
.embed #movie_player,.embed{height:100vh}.ytp-title-expanded-overlay{visibility:hidden}
.ytp-title:hover .ytp-title-expanded-overlay{visibility:visible}
bottom-sheet-container>*{left:0;right:0;bottom:0}ytm-pivot-bar-renderer{position:fixed;bottom:0;left:0;right:0;height:40px;background:#fff;z-index:4}`

/** Puts the looks into the page. */
export const installStyle = (): void => {
  const style = document.createElement('style')
  style.textContent = rules
  document.head.append(style)
}
